import type { RowBatch } from '../../core/portfolio/row-batch.ts';
import type { Diagnostic, MessageValues } from '../../model/diagnostic.ts';
import type { ErrorCode } from '../../model/e8-error.ts';
import type { ExitCode } from '../../model/exit-code.ts';

/** Formats in which rows are written. */
export const ROW_FORMATS = ['ndjson', 'csv'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

/** What holds for all jobs of a run. Passed to threads, so plain values only. */
export interface JobSettings {
  asOf: string | undefined;
  target: number | undefined;
  controls: string | undefined;
  groupBy: readonly string[];
  formats: readonly RowFormat[];
  /** Whether rows are summed up. */
  isSummed: boolean;
  /** Whether the first fault ends a job. */
  isStrict: boolean;
}

/** An error as plain values, which can be passed between threads. */
export interface PlainError {
  code: ErrorCode;
  exit: ExitCode;
  values: MessageValues;
  diagnostics: readonly Diagnostic[];
}

/** Some inputs to make rows of: lines of a stream, files, or an input that could not be read. */
export type Job =
  | { kind: 'lines'; file: string; bytes: Uint8Array }
  | { kind: 'files'; files: readonly string[]; size: number }
  | { kind: 'failed'; file: string; error: PlainError; isLine: boolean };

/** Rows that follow each other and are of one framework. */
export interface JobRows {
  /** Absent where nothing is summed up. */
  batch?: RowBatch;
  framework: string;
  /** Ids of the strategies, as they stand in the rows. */
  strategies: readonly string[];
  count: number;
  /** For each row its place in the job: a line, or a file. */
  places: readonly number[];
  texts: Readonly<Partial<Record<RowFormat, string>>>;
}

/** An input of which there is no row. */
export interface JobFault {
  /** Its place in the job: a line, or a file. */
  place: number;
  error: PlainError;
}

/** What came of a job. */
export interface JobAnswer {
  /** Inputs that it had: lines, empty ones too, or files. */
  inputs: number;
  rows: readonly JobRows[];
  faults: readonly JobFault[];
}
