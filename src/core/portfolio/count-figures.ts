import type { DistanceToTarget, Figures, LevelCount } from '../../model/portfolio.ts';
import { AT, type RecordLayout } from './record-layout.ts';

/** Bits that are set in a byte. */
const ONES = Uint8Array.from(
  { length: 256 },
  (_, byte) => byte.toString(2).replaceAll('0', '').length,
);

/** Counts records one by one; what they come to can be asked for at any time. */
export class FiguresCount {
  readonly #layout: RecordLayout;
  readonly #strategies: Uint32Array[];
  readonly #levels: Uint32Array;
  readonly #short: Uint32Array;
  readonly #blocking: Uint32Array;
  /** Organisations that are short of their target, by how many requirements are left. */
  readonly #left: Uint32Array;
  #withoutTarget = 0;
  #met = 0;
  #independent = 0;
  organisations = 0;

  constructor(layout: RecordLayout) {
    // A pack has a level at least.
    const codes = (layout.levels.at(-1) as number) + 2;
    this.#layout = layout;
    this.#levels = new Uint32Array(codes);
    this.#short = new Uint32Array(codes);
    this.#strategies = layout.strategies.map(() => new Uint32Array(codes));
    this.#blocking = new Uint32Array(layout.requirements.length);
    this.#left = new Uint32Array(layout.requirements.length + 1);
  }

  /** @param blocking what `listBits` lists of it */
  add(record: Uint8Array, blocking: readonly number[]): void {
    this.organisations += 1;
    this.#independent += record[AT.independent] as number;
    increase(this.#levels, record[AT.level]);
    for (let index = 0; index < this.#strategies.length; index += 1) {
      increase(this.#strategies[index] as Uint32Array, record[AT.strategies + index]);
    }
    this.#addDistance(record);
    for (let at = 0; at < blocking.length; at += 1) increase(this.#blocking, blocking[at]);
  }

  #addDistance(record: Uint8Array): void {
    const level = record[AT.level] as number;
    const target = record[AT.target] as number;
    // Where nothing applies there is no level, and no target is met.
    const isMet = level > 0 && level >= target;
    if (target === 0) this.#withoutTarget += 1;
    else if (isMet) this.#met += 1;
    else {
      increase(this.#short, level === 0 ? target - 1 : target - level);
      increase(this.#left, countLeft(record, this.#layout));
    }
  }

  /**
   * @param rows rows behind the organisations
   * @param mostBlocking how many of the requirements that block are listed, the most frequent first
   */
  read(rows: number, mostBlocking: number): Figures {
    const { strategies, requirements, levels } = this.#layout;
    return {
      organisations: this.organisations,
      rows,
      independent: this.#independent,
      levels: listLevels(this.#levels, levels),
      strategies: strategies.map((id, index) => ({
        id,
        levels: listLevels(this.#strategies[index] as Uint32Array, levels),
      })),
      distance: this.#readDistance(),
      blocking: rank(this.#blocking)
        .slice(0, mostBlocking)
        .map(([place, organisations]) => ({ id: requirements[place] as string, organisations })),
    };
  }

  #readDistance(): DistanceToTarget {
    const short = [...this.#short.entries()]
      .filter(([, organisations]) => organisations > 0)
      .map(([levels, organisations]) => ({ levels, organisations }));
    const medianLeft = findMedian(this.#left);
    return { withoutTarget: this.#withoutTarget, met: this.#met, short, medianLeft };
  }
}

function increase(counts: Uint32Array, place = 0): void {
  counts[place] = (counts[place] as number) + 1;
}

/** The requirements that block the next level, by their places in the pack. */
export function listBits(record: Uint8Array, { next, toTarget }: RecordLayout): number[] {
  const bits: number[] = [];
  for (let at = next; at < toTarget; at += 1) {
    const byte = record[at] as number;
    if (byte === 0) continue;
    for (let bit = 0; bit < 8; bit += 1) if ((byte >> bit) & 1) bits.push((at - next) * 8 + bit);
  }
  return bits;
}

function countLeft(record: Uint8Array, { toTarget, length }: RecordLayout): number {
  let left = 0;
  for (let at = toTarget; at < length; at += 1) left += ONES[record[at] as number] as number;
  return left;
}

/** Every level of the pack, and where there are any, those to which nothing applies. */
function listLevels(counts: Uint32Array, levels: readonly number[]): LevelCount[] {
  const known = levels.map((level) => ({ level, organisations: counts[level + 1] as number }));
  const none = counts[0] as number;
  return none === 0 ? known : [...known, { level: null, organisations: none }];
}

/** Places with a count, the largest first; equal ones stay in order. */
function rank(counts: Uint32Array): [number, number][] {
  return [...counts.entries()].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
}

/** The value in the middle, of so many of each; of two, the lower. `null` where there is none. */
function findMedian(counts: Uint32Array): number | null {
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  let seen = 0;
  for (const [value, count] of counts.entries()) {
    seen += count;
    if (count > 0 && seen >= half) return value;
  }
  return null;
}
