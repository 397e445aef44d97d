import type { Result, ResultStrategy } from '../model/result.ts';

function findLowest(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? null : Math.min(...numbers);
}

/**
 * The overall level: the lowest strategy, never a mean (ASD, maturity model, "Implementation": the
 * same level across all strategies before moving on). A strategy that does not apply is left out;
 * when none applies there is no level and no target is met.
 */
export function scoreOverall(
  strategies: readonly Pick<ResultStrategy, 'level' | 'ceiling'>[],
  target: number | null,
): Result['overall'] {
  const level = findLowest(strategies.map((each) => each.level));
  const ceiling = findLowest(strategies.map((each) => each.ceiling));
  const targetMet = target === null ? null : level !== null && level >= target;
  return { level, ceiling, targetMet };
}
