import type { Diagnostic, MessageValues } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-code.ts';
import type { Place } from './place.ts';

/** Something wrong with a file's text, found before its value is known. */
export interface TextFault {
  code: DiagnosticCode;
  /** UTF-16 code units from the start; absent where the whole file is meant. */
  offset?: number;
  values?: MessageValues;
}

/** A parsed text: a value with its places, where it could be made out, and what is wrong. */
export interface ParsedText {
  content?: { value: unknown; root: Place };
  faults: readonly TextFault[];
}

/** Why a text is not YAML or JSON. Each reason has a text `errors:syntax.<reason>`. */
export const SYNTAX_REASONS = [
  'alias-to-itself',
  'bad-alias',
  'bad-directive',
  'bad-escape',
  'bad-indent',
  'bad-key',
  'bad-number',
  'colon-expected',
  'comma-expected',
  'comment',
  'control-character',
  'key-expected',
  'long-key',
  'map-in-line',
  'missing-space',
  'reserved-character',
  'tab-indent',
  'tag',
  'trailing-text',
  'unclosed-bracket',
  'unclosed-quote',
  'unexpected-end',
  'unexpected-token',
  'unknown-alias',
  'value-expected',
] as const;

/** One of the reasons why a text is not YAML or JSON. */
export type SyntaxReason = (typeof SYNTAX_REASONS)[number];

/** Thrown inside a parser to leave it at the first fault that makes going on useless. */
export class TextFaultError extends Error {
  readonly fault: TextFault;

  constructor(fault: TextFault) {
    super(fault.code);
    this.name = 'TextFaultError';
    this.fault = fault;
  }
}

/** Runs a parser; gives the fault that it has left at, if it has. */
export function catchFault<T>(parse: () => T): T | TextFaultError {
  try {
    return parse();
  } catch (error) {
    if (error instanceof TextFaultError) return error;
    throw error;
  }
}

/** A text that is not YAML or JSON, with the few characters at which that shows. */
export function createSyntaxFault(text: string, reason: SyntaxReason, offset: number): TextFault {
  const found = text.slice(offset, offset + 20).split(/[\r\n]/, 1)[0] ?? '';
  return { code: 'syntax', offset, values: { reason, found: found.trimEnd() } };
}

/** A fault as a diagnostic of a file. */
export function diagnoseText(
  fault: TextFault,
  file: string,
  positionAt: (offset: number) => { line: number; column: number },
): Diagnostic {
  const { code, offset, values = {} } = fault;
  const place = offset === undefined ? { line: 0, column: 0 } : positionAt(offset);
  return { severity: 'error', code, file, ...place, pointer: '', values };
}
