import { type ControlPack, EFFORTS } from '../model/control-pack.ts';
import type { RoadmapItem } from '../model/result.ts';
import { listRequirements } from './list-requirements.ts';

/** Lowest level at which the work is asked for: what blocks level 1 blocks everything above. */
function findLowestLevel(item: RoadmapItem, pack: ControlPack): number {
  const named = listRequirements(pack).filter((each) => item.requirements.includes(each.id));
  return Math.min(...named.flatMap((each) => each.levels));
}

function rankEffort(item: RoadmapItem): number {
  return item.effort === null ? EFFORTS.length : EFFORTS.indexOf(item.effort);
}

/**
 * Work in the order to do it: by blocking effect (the lowest level that it blocks, then how many
 * strategies it lifts), then by effort, then in the pack's order.
 */
export function orderWork(items: readonly RoadmapItem[], pack: ControlPack): RoadmapItem[] {
  const ranked = items.map((item) => ({
    item,
    keys: [findLowestLevel(item, pack), -item.strategies.length, rankEffort(item)] as const,
  }));
  ranked.sort((a, b) => a.keys[0] - b.keys[0] || a.keys[1] - b.keys[1] || a.keys[2] - b.keys[2]);
  return ranked.map(({ item }) => item);
}
