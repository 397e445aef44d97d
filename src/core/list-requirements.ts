import type { ControlPack, Requirement, Strategy } from '../model/control-pack.ts';

const listed = new WeakMap<ControlPack, readonly Requirement[]>();
const atLevels = new WeakMap<Strategy, Map<number, readonly Requirement[]>>();

/**
 * All requirements of a pack, in the order of its strategies. Gathered once for each pack: thousands
 * of assessments are judged by the same one.
 */
export function listRequirements(pack: ControlPack): readonly Requirement[] {
  const known = listed.get(pack);
  if (known !== undefined) return known;
  const requirements = pack.strategies.flatMap((strategy) => strategy.requirements);
  listed.set(pack, requirements);
  return requirements;
}

/** The requirements of a strategy that list a level, in its order; gathered once. */
export function listAtLevel(strategy: Strategy, level: number): readonly Requirement[] {
  const levels = atLevels.get(strategy) ?? new Map<number, readonly Requirement[]>();
  const known = levels.get(level);
  if (known !== undefined) return known;
  const requirements = strategy.requirements.filter((each) => each.levels.includes(level));
  levels.set(level, requirements);
  atLevels.set(strategy, levels);
  return requirements;
}
