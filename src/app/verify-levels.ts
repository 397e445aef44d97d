import { compareLevels, type LevelDifference } from '../core/compare-levels.ts';
import { readOscalControls } from '../load/read-oscal.ts';
import type { ControlPack, LoadedPack } from '../model/control-pack.ts';
import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { Host } from '../model/host.ts';
import { assertClean } from './fail-input.ts';
import { openDocument } from './open-document.ts';

/** One of the publisher's files held against the pack. */
export interface VerifiedProfile {
  file: string;
  level: number;
  /** How many controls the publisher's file lists. */
  count: number;
  differences: readonly LevelDifference[];
}

/** The level that a profile is for must be one of the pack's, or nothing can be compared. */
function assertLevel(level: number | undefined, pack: ControlPack, file: string): number {
  const levels = pack.levels.map((each) => each.level);
  if (level !== undefined && levels.includes(level)) return level;
  const values = { file, known: levels.join(', ') };
  throw new E8Error('unknown-level', EXIT.badInput, { values });
}

async function verifyProfile(file: string, { pack }: LoadedPack, host: Host) {
  const { document, source, faults } = await openDocument(file, host);
  const { value, diagnostics } = readOscalControls(document);
  const found = assertClean(value, [...faults, ...diagnostics], { [file]: source });
  const { level, controls } = { ...found, level: assertLevel(found.level, pack, file) };
  const differences = compareLevels(pack, level, controls);
  return { file, level, count: new Set(controls).size, differences };
}

/**
 * Compares the controls of each level of a pack with the publisher's OSCAL profiles (OSCAL 1.1,
 * profile or resolved-profile catalog).
 *
 * @throws E8Error with exit code 3 where a file is no such profile
 */
export async function verifyLevels(
  files: readonly string[],
  pack: LoadedPack,
  host: Host,
): Promise<VerifiedProfile[]> {
  return Promise.all(files.map((file) => verifyProfile(file, pack, host)));
}
