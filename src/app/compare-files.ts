import { compareResults } from '../core/compare/compare-results.ts';
import type { Pair } from '../core/compare/compared-result.ts';
import type { Comparison } from '../model/comparison.ts';
import type { JudgeRequest } from './judge-document.ts';
import { openReport } from './open-report.ts';

/** Days after which evidence counts as stale in a comparison, unless the user says otherwise. */
export const STALE_AFTER = 365;

/** A comparison with the packs that its texts come from. */
export interface Compared {
  comparison: Comparison;
  pair: Pair;
  /** Packs (`<id>@<release>`) that have changed since a result was judged. */
  packsChanged: readonly string[];
}

/**
 * Compares two assessments or saved results, in any mix.
 *
 * @param age days after which evidence is stale
 * @throws E8Error with exit code 3 for anything wrong in a file, or a pack release that is missing
 */
export async function compareFiles(
  [oldFile, newFile]: readonly [string, string],
  age: number,
  request: JudgeRequest,
): Promise<Compared> {
  const old = await openReport(oldFile, request);
  const now = await openReport(newFile, request);
  const pair = { old, new: now };
  const changed = [old, now].filter(({ packChanged }) => packChanged);
  const names = changed.map(({ pack: { pack } }) => `${pack.id}@${pack.release}`);
  return { comparison: compareResults(pair, age), pair, packsChanged: [...new Set(names)] };
}
