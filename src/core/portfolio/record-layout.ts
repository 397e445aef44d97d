import type { ControlPack, Requirement } from '../../model/control-pack.ts';
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
  /**
   * For each code of a level that fits half a byte: the bits of what the next level of the pack, or a
   * lower one, lists. No bits where there is no next level.
   */
  upToNext: Uint8Array;
}

/** Codes of levels that fit half a byte: none, and levels 0 to 14. */
export const CODES = 16;

/** Offsets of what every record has, whatever the pack. */
export const AT = { level: 0, ceiling: 1, target: 2, independent: 3, strategies: 4 } as const;

const layouts = new WeakMap<ControlPack, RecordLayout>();

function markUpToNext(requirements: readonly Requirement[], levels: readonly number[]): Uint8Array {
  const bytes = Math.ceil(requirements.length / 8);
  const marks = new Uint8Array(CODES * bytes);
  for (let code = 0; code < CODES; code += 1) {
    // A code is one more than its level; nothing is next where nothing applies, nor at the top.
    const next = levels.find((level) => level >= code) ?? 0;
    for (const [bit, requirement] of requirements.entries()) {
      if (!requirement.levels.some((level) => level <= next)) continue;
      const place = code * bytes + (bit >> 3);
      marks[place] = (marks[place] as number) | (1 << (bit & 7));
    }
  }
  return marks;
}

function makeLayout(pack: ControlPack): RecordLayout {
  const requirements = listRequirements(pack);
  const ids = requirements.map(({ id }) => id);
  const next = AT.strategies + pack.strategies.length;
  const bytes = Math.ceil(ids.length / 8);
  const levels = [0, ...pack.levels.map(({ level }) => level)];
  return {
    framework: `${pack.id}@${pack.release}`,
    strategies: pack.strategies.map(({ id }) => id),
    requirements: ids,
    bits: new Map(ids.map((id, index) => [id, index])),
    controls: requirements.map(({ control }) => control),
    levels,
    next,
    toTarget: next + bytes,
    length: next + 2 * bytes,
    upToNext: markUpToNext(requirements, levels),
  };
}

/** The layout of the records of a pack; made once for each. */
export function layRecords(pack: ControlPack): RecordLayout {
  const known = layouts.get(pack) ?? makeLayout(pack);
  layouts.set(pack, known);
  return known;
}
