import type { LoadedPack, Requirement, Strategy } from './control-pack.ts';
import type { Result, ResultRequirement, ResultStrategy } from './result.ts';
import type { Translate } from './translate.ts';

/** A judged requirement together with its texts. */
export interface ReportRequirement {
  texts: Requirement;
  judged: ResultRequirement;
}

/** A judged strategy together with its texts. */
export interface ReportStrategy {
  texts: Strategy;
  judged: ResultStrategy;
  /** Strategies at the overall level, short of the target: they hold the whole back. */
  holdsBack: boolean;
}

/** A result joined with the texts of its pack, ready for any reporter. */
export interface Report {
  result: Result;
  pack: LoadedPack['pack'];
  strategies: readonly ReportStrategy[];
  requirements: ReadonlyMap<string, ReportRequirement>;
}

/** What a reporter is told beside the report. */
export interface ReportContext {
  translate: Translate;
  /** Columns to fill; reporters that make documents ignore it. */
  width: number;
  colour: boolean;
}

/** One output format: pure, a report in, text out, ending with a newline. */
export interface Reporter {
  readonly id: string;
  render(report: Report, context: ReportContext): string;
}
