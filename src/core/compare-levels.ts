import type { ControlPack } from '../model/control-pack.ts';
import { listRequirements } from './list-requirements.ts';

/** A control that only one side lists at a level. */
export interface LevelDifference {
  control: string;
  /** `pack`: the publisher does not list it; `publisher`: the pack does not. */
  onlyIn: 'pack' | 'publisher';
}

/** Names every control at `level` that the pack or the publisher's list has alone. */
export function compareLevels(
  pack: ControlPack,
  level: number,
  controls: readonly string[],
): LevelDifference[] {
  const listed = listRequirements(pack).filter((each) => each.levels.includes(level));
  const ours = new Set(listed.map((each) => each.control));
  const theirs = new Set(controls);
  return [
    ...[...ours]
      .filter((control) => !theirs.has(control))
      .map((control) => ({ control, onlyIn: 'pack' as const })),
    ...[...theirs]
      .filter((control) => !ours.has(control))
      .map((control) => ({ control, onlyIn: 'publisher' as const })),
  ];
}
