import type { ControlPack, Requirement, Strategy } from '../model/control-pack.ts';

const listed = new WeakMap<ControlPack, readonly Requirement[]>();
type ByLevel = WeakMap<Strategy, Map<number, readonly Requirement[]>>;

const atLevels: ByLevel = new WeakMap();
const upToLevels: ByLevel = new WeakMap();

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

function gather(
  known: ByLevel,
  strategy: Strategy,
  level: number,
  isMeant: (each: number) => boolean,
): readonly Requirement[] {
  const levels = known.get(strategy) ?? new Map<number, readonly Requirement[]>();
  const before = levels.get(level);
  if (before !== undefined) return before;
  const requirements = strategy.requirements.filter((each) => each.levels.some(isMeant));
  levels.set(level, requirements);
  known.set(strategy, levels);
  return requirements;
}

/** The requirements of a strategy that list a level, in its order; gathered once. */
export function listAtLevel(strategy: Strategy, level: number): readonly Requirement[] {
  return gather(atLevels, strategy, level, (each) => each === level);
}

/** The requirements of a strategy that list a level or a lower one, in its order; gathered once. */
export function listUpTo(strategy: Strategy, level: number): readonly Requirement[] {
  return gather(upToLevels, strategy, level, (each) => each <= level);
}
