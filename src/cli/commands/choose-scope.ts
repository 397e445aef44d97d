import { findStrategy } from '../../core/find-strategy.ts';
import type { ControlPack } from '../../model/control-pack.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import { findNearest } from '../../text/nearest.ts';

/**
 * Ids of the strategies that were named by id or code.
 *
 * @throws E8Error `unknown-strategy`, exit code 2
 */
export function findStrategies(
  words: readonly string[] | undefined,
  pack: ControlPack,
): string[] | undefined {
  return words?.map((word) => {
    const found = findStrategy(word, pack);
    if (found) return found.id;
    const known = pack.strategies.map((each) => each.id);
    const nearest = findNearest(word.toLowerCase(), known) ?? '';
    const values = { found: word, nearest, known: known.join(', ') };
    throw new E8Error('unknown-strategy', EXIT.wrongUsage, { values });
  });
}

/**
 * The level that was asked for, or the pack's lowest.
 *
 * @throws E8Error `invalid-option-value`, exit code 2, for a level that the pack does not have
 */
export function chooseLevel(option: string, level: number | undefined, pack: ControlPack): number {
  const levels = pack.levels.map((each) => each.level);
  const chosen = level ?? levels[0] ?? 1;
  if (levels.includes(chosen)) return chosen;
  const values = { option, found: chosen, expected: levels.join(', ') };
  throw new E8Error('invalid-option-value', EXIT.wrongUsage, { values });
}
