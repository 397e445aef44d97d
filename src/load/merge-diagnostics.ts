import type { Diagnostic } from '../model/diagnostic.ts';
import { sortDiagnostics } from '../schema/sort-diagnostics.ts';

/** Comparisons that a value of the wrong shape fails as well. */
const FOLLOWS_FROM_SHAPE: ReadonlySet<string> = new Set(['wrong-value', 'out-of-range']);

/**
 * The schema's diagnostics and those of a comparison of parts, in the order of the file. Where a
 * value fails a comparison because its shape is wrong, the schema's is enough.
 */
export function mergeDiagnostics(
  shape: readonly Diagnostic[],
  parts: readonly Diagnostic[],
): Diagnostic[] {
  const told = new Set(shape.map(({ pointer }) => pointer));
  const own = parts.filter(
    ({ code, pointer }) => !(FOLLOWS_FROM_SHAPE.has(code) && told.has(pointer)),
  );
  return sortDiagnostics([...shape, ...own]);
}
