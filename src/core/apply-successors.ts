import type { Requirement } from '../model/control-pack.ts';
import type { ResultRequirement } from '../model/result.ts';
import { isSuperseded } from './is-superseded.ts';
import { withChanges } from './with-changes.ts';

/**
 * Satisfies what nobody assessed and whose successors are all answered positively. The outcome
 * stays `not-assessed`: it is what was found; `source` says why it is satisfied all the same.
 */
export function applySuccessors(
  requirements: readonly Requirement[],
  judged: ReadonlyMap<string, ResultRequirement>,
): ReadonlyMap<string, ResultRequirement> {
  // What is settled here must not settle others, so it is set only when all are known.
  const settled: ResultRequirement[] = [];
  for (const requirement of requirements) {
    if (requirement['superseded-by'] === undefined) continue;
    const before = judged.get(requirement.id) as ResultRequirement;
    if (before.outcome === 'not-assessed' && isSuperseded(requirement, judged)) {
      settled.push({ ...before, source: 'successor', satisfied: true });
    }
  }
  return withChanges(judged, settled);
}
