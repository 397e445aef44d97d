import type { Diagnostic } from '../model/diagnostic.ts';
import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';

type Sources = Readonly<Record<string, string>>;

/** Everything that is wrong with the input, as the error `invalid-input`; exit code 3. */
export function makeInputError(diagnostics: readonly Diagnostic[], sources: Sources = {}): E8Error {
  const values = { count: diagnostics.length };
  return new E8Error('invalid-input', EXIT.badInput, { values, diagnostics, sources });
}

/**
 * Ends with everything that is wrong with the input, at once.
 *
 * @throws E8Error `invalid-input`, exit code 3
 */
export function failInput(diagnostics: readonly Diagnostic[], sources: Sources): never {
  throw makeInputError(diagnostics, sources);
}

/**
 * Gives back a loaded value, or ends with everything that is wrong with its files.
 *
 * @throws E8Error `invalid-input`, exit code 3
 */
export function assertClean<T>(
  value: T | undefined,
  diagnostics: readonly Diagnostic[],
  sources: Sources,
): T {
  if (value !== undefined && diagnostics.length === 0) return value;
  return failInput(diagnostics, sources);
}
