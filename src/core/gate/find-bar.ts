import type { ControlPack } from '../../model/control-pack.ts';
import type { GateConditions } from '../../model/gate.ts';

/**
 * The level up to which a gate looks at answers and evidence: the highest of the target and the
 * required levels; all levels where neither was asked for.
 */
export function findBar({ target, require = {} }: GateConditions, pack: ControlPack): number {
  const asked = [...(target === undefined ? [] : [target]), ...Object.values(require)];
  return Math.max(...(asked.length > 0 ? asked : pack.levels.map((each) => each.level)));
}
