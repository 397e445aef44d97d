import { listOpen } from '../../core/list-open.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { ControlPack, Requirement, Strategy } from '../../model/control-pack.ts';
import type { PlanScope } from './plan-scope.ts';

/** Requirements of one control that apply, with the turn in which they are asked. */
export interface RequirementGroup {
  control: string;
  strategy: Strategy;
  level: number;
  requirements: readonly Requirement[];
}

function lowestLevel(requirements: readonly Requirement[]): number {
  return Math.min(...requirements.flatMap((each) => each.levels));
}

/**
 * The requirements that apply up to the target, each control once, in the order of asking: the
 * lowest level of all strategies before the next one (ASD, maturity model, "Implementation"), then
 * the pack's order. A control is asked in the first strategy that asks for it at its lowest level.
 */
export function groupRequirements(
  pack: ControlPack,
  assessment: Assessment,
  { target, strategies }: PlanScope,
): RequirementGroup[] {
  const facts = assessment.scope?.facts ?? {};
  const open = listOpen(pack, { target, facts, ...(strategies && { strategies }) });
  const groups = open.map(({ requirements }): RequirementGroup => {
    const level = lowestLevel(requirements);
    const first = requirements.find((each) => each.levels.includes(level)) as Requirement;
    const strategy = pack.strategies.find((each) => each.requirements.includes(first)) as Strategy;
    return { control: first.control, strategy, level, requirements };
  });
  const rank = (each: RequirementGroup) => pack.strategies.indexOf(each.strategy);
  return groups.sort((a, b) => a.level - b.level || rank(a) - rank(b));
}
