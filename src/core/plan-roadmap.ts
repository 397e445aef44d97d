import type { ControlPack } from '../model/control-pack.ts';
import type {
  Result,
  ResultRequirement,
  ResultStrategy,
  Roadmap,
  RoadmapItem,
  RoadmapStage,
} from '../model/result.ts';
import { chooseWork } from './choose-work.ts';
import { listRequirements } from './list-requirements.ts';
import { orderWork } from './order-work.ts';

type Judged = ReadonlyMap<string, ResultRequirement>;

/** Nobody looked, or nobody could see: the first step is to find out, not to fix. */
function isUnknown(judged: ResultRequirement | undefined): boolean {
  return judged?.outcome === 'not-assessed' || judged?.outcome === 'no-visibility';
}

function describeItem(
  control: string,
  ids: readonly string[],
  pack: ControlPack,
  judged: Judged,
): RoadmapItem {
  const asking = pack.strategies.filter((each) =>
    each.requirements.some((r) => ids.includes(r.id)),
  );
  const texts = listRequirements(pack).find((each) => ids.includes(each.id));
  return {
    control,
    requirements: ids,
    strategies: asking.map((each) => each.id),
    action: ids.every((id) => isUnknown(judged.get(id))) ? 'find-out' : 'fix',
    effort: texts?.effort ?? null,
  };
}

function groupByControl(ids: ReadonlySet<string>, pack: ControlPack): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, control } of listRequirements(pack)) {
    if (ids.has(id)) groups.set(control, [...(groups.get(control) ?? []), id]);
  }
  return groups;
}

function planStage(
  pack: ControlPack,
  scored: readonly ResultStrategy[],
  judged: Judged,
  level: number,
): RoadmapStage {
  const groups = groupByControl(chooseWork(pack, scored, judged, level), pack);
  const items = [...groups].map(([control, ids]) => describeItem(control, ids, pack, judged));
  return { level, items: orderWork(items, pack) };
}

/** Which levels there is something to plan for; `null` where there is nothing left to reach. */
export function chooseStages(
  pack: ControlPack,
  level: number | null,
  target: number | null,
): { next: number | null; target: number | null } {
  if (level === null) return { next: null, target: null };
  const next = pack.levels.find((each) => each.level > level)?.level ?? null;
  return { next, target: target !== null && target > level ? target : null };
}

/**
 * What to do to lift the overall level by one, and what to reach the target: each the smallest set
 * of controls, in the order to do them. `null` where there is nothing left to reach.
 */
export function planRoadmap(
  pack: ControlPack,
  scored: readonly ResultStrategy[],
  judged: Judged,
  result: Pick<Result, 'overall' | 'target'>,
): Roadmap {
  const { next, target } = chooseStages(pack, result.overall.level, result.target);
  const plan = (level: number | null) =>
    level === null ? null : planStage(pack, scored, judged, level);
  return { next: plan(next), target: plan(target) };
}
