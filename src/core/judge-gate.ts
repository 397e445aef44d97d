import type { Gate, Result, ResultStrategy } from '../model/result.ts';

function listBlocking(strategies: readonly ResultStrategy[], target: number): string[] {
  const ids = strategies
    .filter((strategy) => strategy.level !== null && strategy.level < target)
    .flatMap((strategy) => strategy.levels.filter((level) => level.level <= target))
    .flatMap((level) => [...level.unmet, ...level.notAssessed]);
  return [...new Set(ids)];
}

/** The verdict: whether the target is met, and what stands in its way. `null` without a target. */
export function judgeGate(result: Pick<Result, 'overall' | 'strategies' | 'target'>): Gate | null {
  if (result.target === null) return null;
  if (result.overall.targetMet) return { passed: true, reasons: [] };
  const ids = listBlocking(result.strategies, result.target);
  return { passed: false, reasons: [{ code: 'below-target', ids }] };
}
