import type { Diagnostic, MessageValues } from './diagnostic.ts';
import type { ExitCode } from './exit-code.ts';

/** What can end a run. Each code has a text `errors:error.<code>`. */
export const ERROR_CODES = [
  'unknown-command',
  'unknown-option',
  'missing-argument',
  'missing-option-value',
  'too-many-arguments',
  'invalid-option-value',
  'no-command',
  'cannot-read',
  'is-folder',
  'no-such-file',
  'invalid-input',
  'unknown-framework',
  'unknown-language',
  'unknown-strategy',
  'unknown-level',
  'unknown-schema',
  'unknown-subject',
  'unknown-format',
  'no-pack-files',
  'not-a-file',
  'outside-folder',
  'unknown-answer',
  'evidence-registered',
  'cannot-edit',
  'cannot-write',
  'overwrites-input',
  'file-exists',
  'file-needed',
  'no-browser',
  'browser-failed',
  'several-outputs',
  'name-needed',
  'same-output',
  'no-match',
  'conflicting-values',
  'baseline-framework',
  'baseline-name-needed',
  'mixed-frameworks',
  'cannot-ask',
  'no-locales',
  'no-such-locale',
  'wrong-tag',
  'locale-exists',
  'unknown-text',
  'file-held',
  'interrupted',
  'bug',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What an error says beside its code. */
export interface E8ErrorDetails {
  values?: MessageValues;
  diagnostics?: readonly Diagnostic[];
  /** Text of the files that the diagnostics point into, by file, for code frames. */
  sources?: Readonly<Record<string, string>>;
}

/** The one error that e8 throws on purpose; the text is made at the edge. */
export class E8Error extends Error {
  /**
   * By name, so that an error is known by every copy of this class: the parts of the program that
   * few runs need are bundled into files of their own.
   *
   * @internal
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'E8Error';
  }

  readonly code: ErrorCode;
  readonly exit: ExitCode;
  readonly values: MessageValues;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, exit: ExitCode, details: E8ErrorDetails = {}) {
    super(code);
    this.name = 'E8Error';
    this.code = code;
    this.exit = exit;
    this.values = details.values ?? {};
    this.diagnostics = details.diagnostics ?? [];
    this.sources = details.sources ?? {};
  }
}
