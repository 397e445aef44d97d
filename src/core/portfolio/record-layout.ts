import type { ControlPack } from '../../model/control-pack.ts';
import { listRequirements } from '../list-requirements.ts';

/**
 * Where things stand in a row's record, by the pack that it is judged by: levels (one more than the
 * level; 0 for none) in a byte each, then a bit for each requirement that blocks the next level, and
 * as many for the target.
 */
export interface RecordLayout {
  framework: string;
  strategies: readonly string[];
  /** Ids in pack order; a requirement's bit is at its place here. */
  requirements: readonly string[];
  /** The same, by id. */
  bits: ReadonlyMap<string, number>;
  /** The control behind each requirement. */
  controls: readonly string[];
  /** The pack's levels, 0 included, lowest first. */
  levels: readonly number[];
  /** Offsets into a record, and its length, in bytes. */
  next: number;
  toTarget: number;
  length: number;
}

/** Offsets of what every record has, whatever the pack. */
export const AT = { level: 0, ceiling: 1, target: 2, independent: 3, strategies: 4 } as const;

const layouts = new WeakMap<ControlPack, RecordLayout>();

function makeLayout(pack: ControlPack): RecordLayout {
  const requirements = listRequirements(pack);
  const ids = requirements.map(({ id }) => id);
  const next = AT.strategies + pack.strategies.length;
  const bytes = Math.ceil(ids.length / 8);
  return {
    framework: `${pack.id}@${pack.release}`,
    strategies: pack.strategies.map(({ id }) => id),
    requirements: ids,
    bits: new Map(ids.map((id, index) => [id, index])),
    controls: requirements.map(({ control }) => control),
    levels: [0, ...pack.levels.map(({ level }) => level)],
    next,
    toTarget: next + bytes,
    length: next + 2 * bytes,
  };
}

/** The layout of the records of a pack; made once for each. */
export function layRecords(pack: ControlPack): RecordLayout {
  const known = layouts.get(pack) ?? makeLayout(pack);
  layouts.set(pack, known);
  return known;
}
