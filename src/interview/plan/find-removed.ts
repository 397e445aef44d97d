import type { Assessment } from '../../model/assessment.ts';
import type { ControlPack, Requirement } from '../../model/control-pack.ts';
import { groupRequirements } from './group-requirements.ts';
import type { PlanScope } from './plan-scope.ts';

/** What a no to a fact takes off the list, by itself or together with others that are no. */
export function findRemoved(
  pack: ControlPack,
  assessment: Assessment,
  scope: PlanScope,
  fact: string,
): Requirement[] {
  const listWith = (answer: boolean): Requirement[] => {
    const facts = { ...assessment.scope?.facts, [fact]: answer };
    const supposed = { ...assessment, scope: { ...assessment.scope, facts } };
    return groupRequirements(pack, supposed, scope).flatMap((each) => each.requirements);
  };
  const left = new Set(listWith(false));
  return listWith(true).filter((each) => !left.has(each));
}
