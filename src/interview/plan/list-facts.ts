import { listFacts } from '../../core/holds-condition.ts';
import { listRequirements } from '../../core/list-requirements.ts';
import type { ControlPack, Fact } from '../../model/control-pack.ts';
import type { PlanScope } from './plan-scope.ts';

/** The facts that decide about a requirement up to the target, in the pack's order. */
export function listRelevantFacts(
  pack: ControlPack,
  { target, strategies }: Pick<PlanScope, 'target' | 'strategies'>,
): Fact[] {
  const wanted = pack.strategies.filter(({ id }) => strategies?.includes(id) ?? true);
  const named = listRequirements({ ...pack, strategies: wanted })
    .filter((each) => each.levels.some((level) => level <= target))
    .flatMap((each) => (each['applies-when'] ? listFacts(each['applies-when']) : []));
  return pack.facts.filter(({ id }) => named.includes(id));
}
