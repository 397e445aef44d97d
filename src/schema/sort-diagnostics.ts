import type { Diagnostic } from '../model/diagnostic.ts';

/** Diagnostics of one file in the order in which a reader meets them. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
