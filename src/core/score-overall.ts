import type { Result, ResultStrategy } from '../model/result.ts';

type Scored = Pick<ResultStrategy, 'level' | 'ceiling'>;

function findLowest(strategies: readonly Scored[], key: 'level' | 'ceiling'): number | null {
  let lowest: number | null = null;
  for (let at = 0; at < strategies.length; at += 1) {
    const value = (strategies[at] as Scored)[key];
    if (value !== null && (lowest === null || value < lowest)) lowest = value;
  }
  return lowest;
}

/**
 * The overall level: the lowest strategy, never a mean (ASD, maturity model, "Implementation": the
 * same level across all strategies before moving on). A strategy that does not apply is left out;
 * when none applies there is no level and no target is met.
 */
export function scoreOverall(
  strategies: readonly Scored[],
  target: number | null,
): Result['overall'] {
  const level = findLowest(strategies, 'level');
  const ceiling = findLowest(strategies, 'ceiling');
  const targetMet = target === null ? null : level !== null && level >= target;
  return { level, ceiling, targetMet };
}
