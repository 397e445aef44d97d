import type { ControlPack, Requirement } from '../model/control-pack.ts';

/** All requirements of a pack, in the order of its strategies. */
export function listRequirements(pack: ControlPack): Requirement[] {
  return pack.strategies.flatMap((strategy) => strategy.requirements);
}
