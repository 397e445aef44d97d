import type { ResultStrategy } from '../../model/result.ts';

/** What stands between a strategy and a level: found wanting, or never looked at. */
export function listBlocking(strategy: ResultStrategy, level: number): string[] {
  return strategy.levels
    .filter((each) => each.level <= level)
    .flatMap((each) => [...each.unmet, ...each.notAssessed]);
}
