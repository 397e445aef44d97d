import type { Requirement } from '../model/control-pack.ts';
import type { ResultRequirement } from '../model/result.ts';
import { isSuperseded } from './is-superseded.ts';

/**
 * Satisfies what nobody assessed and whose successors are all answered positively. The outcome
 * stays `not-assessed`: it is what was found; `source` says why it is satisfied all the same.
 */
export function applySuccessors(
  requirements: readonly Requirement[],
  judged: ReadonlyMap<string, ResultRequirement>,
): Map<string, ResultRequirement> {
  const after = new Map(judged);
  for (const requirement of requirements) {
    const before = judged.get(requirement.id) as ResultRequirement;
    if (before.outcome === 'not-assessed' && isSuperseded(requirement, judged)) {
      after.set(requirement.id, {
        ...before,
        source: 'successor',
        satisfied: true,
      });
    }
  }
  return after;
}
