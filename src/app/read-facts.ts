import { checkFacts } from '../load/check-facts.ts';
import type { ControlPack } from '../model/control-pack.ts';
import type { Host } from '../model/host.ts';
import { assertClean } from './fail-input.ts';
import { openDocument } from './open-document.ts';

/**
 * Reads a file of facts: a map of fact ids to true, false or null.
 *
 * @throws E8Error with exit code 3 for a file that is no such map, or names no fact of the pack
 */
export async function readFacts(
  file: string,
  pack: ControlPack,
  host: Host,
): Promise<Readonly<Record<string, boolean | null>>> {
  const { document, source, faults } = await openDocument(file, host);
  const { value, diagnostics } = checkFacts(document, pack);
  return assertClean(value, [...faults, ...diagnostics], { [file]: source });
}
