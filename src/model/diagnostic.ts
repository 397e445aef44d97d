import type { DiagnosticCode } from './diagnostic-code.ts';

/** Values that a message names. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * One thing wrong, or doubtful, in an input file. The text comes from the code, in the reader's
 * language, at the edge.
 */
export interface Diagnostic {
  severity: 'error' | 'warning';
  code: DiagnosticCode;
  file: string;
  /** From 1; 0 where the whole file is meant. */
  line: number;
  /** From 1, in UTF-16 code units; 0 where the whole file is meant. */
  column: number;
  /** JSON Pointer (RFC 6901) into the file's value; empty for the whole. */
  pointer: string;
  values: MessageValues;
  /** The valid id nearest to what was found. */
  nearest?: string;
}
