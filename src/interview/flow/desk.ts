import type { Evidence } from '../../model/assessment.ts';
import type { LoadedPack } from '../../model/control-pack.ts';
import type { Translate } from '../../model/translate.ts';
import type { PlanScope } from '../plan/plan-scope.ts';
import type { Asker } from './asker.ts';
import type { Store } from './store.ts';

/** A file that was hashed to become evidence, or why it cannot, in the reader's words. */
export type Attached =
  | { file: Pick<Evidence, 'file' | 'sha256' | 'size'>; fault?: never }
  | { fault: string; file?: never };

/** The report that can be written at the end. */
export interface ReportDesk {
  /** Writes it; its file, or undefined where that did not work and was said. */
  write(): Promise<string | undefined>;
  /** Opens it in a browser; false where there is none. */
  open(file: string): boolean;
}

/** What an interview is given: whom it asks, what about, and where answers go. */
export interface Desk {
  asker: Asker;
  translate: Translate;
  pack: LoadedPack;
  store: Store;
  scope: PlanScope;
  /** `YYYY-MM-DD`. */
  today(): string;
  attach(path: string): Promise<Attached>;
  /** Absent where no report for people can be written. */
  report?: ReportDesk;
  /** The command that goes on with this assessment. */
  resumeCommand: string;
}
