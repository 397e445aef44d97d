import type { Assessment } from '../../model/assessment.ts';
import type { Edit } from '../../model/edit.ts';

/** What became of a change. */
export type Saved =
  | { kind: 'saved' }
  /** Somebody else had changed the file; their changes and this one are both in it. */
  | { kind: 'merged' }
  /** It is kept in memory and goes out with the next one. */
  | { kind: 'failed'; reason: string }
  /** Somebody else changed the same; nothing was written. */
  | { kind: 'conflict'; theirs: Assessment }
  /** Somebody else left the file in a form that cannot be read; nothing was written. */
  | { kind: 'broken' };

/** An assessment file that every answer is brought to at once. */
export interface Store {
  readonly file: string;
  /** As it will be once everything is written. */
  readonly assessment: Assessment;
  /** Changes that are still only in memory. */
  readonly pending: readonly Edit[];
  /** Changes the assessment and brings it to the disk, with what could not be written before. */
  save(edits: readonly Edit[]): Promise<Saved>;
  /** Decides a conflict: what is in memory is written over theirs, or given up for it. */
  settle(keep: 'mine' | 'theirs'): Promise<Saved>;
}
