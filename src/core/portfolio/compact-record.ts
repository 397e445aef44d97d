import { AT, CODES, type RecordLayout } from './record-layout.ts';

/** Set beside `independent`: the bits that are kept are those of the target. */
const FLAG_AT = AT.independent >> 1;
const OF_TARGET = 2 << (4 * (AT.independent & 1));

/**
 * Bytes of a compact record: half a byte for each level, and one set of bits instead of two. What
 * blocks the next level is mostly that part of what blocks the target which the next level lists; and
 * where nothing blocks the target, only the next level has bits.
 */
export function measureCompact({ next, toTarget }: RecordLayout): number {
  return ((next + 1) >> 1) + toTarget - next;
}

function fitsHalves(record: Uint8Array, next: number): boolean {
  let all = 0;
  for (let at = 0; at < next; at += 1) all |= record[at] as number;
  return all < CODES && (record[AT.independent] as number) < 2;
}

/**
 * Where the bits start from which both sets can be told; 0 where there are none such. In one go: most
 * of the time it takes is that before V8 has compiled it.
 */
function findEnough(record: Uint8Array, { next, toTarget, upToNext }: RecordLayout): number {
  const bytes = toTarget - next;
  const mark = (record[AT.level] as number) * bytes;
  let left = 0;
  let unlike = 0;
  for (let at = 0; at < bytes; at += 1) {
    const bits = record[toTarget + at] as number;
    left |= bits;
    unlike |= (record[next + at] as number) ^ (bits & (upToNext[mark + at] as number));
  }
  if (left === 0) return next;
  return unlike === 0 ? toTarget : 0;
}

function writeHalves(record: Uint8Array, next: number, compact: Uint8Array, start: number): void {
  for (let at = 0; at < next; at += 2) {
    const second = at + 1 < next ? (record[at + 1] as number) : 0;
    compact[start + (at >> 1)] = (record[at] as number) | (second << 4);
  }
}

/**
 * Writes a record into compact bytes, from `start`. False, and nothing written, where it does not fit:
 * `expandRecord` gives back every byte, or there is no compact form.
 */
export function compactRecord(
  record: Uint8Array,
  layout: RecordLayout,
  compact: Uint8Array,
  start: number,
): boolean {
  const { next, toTarget } = layout;
  if (!fitsHalves(record, next)) return false;
  const from = findEnough(record, layout);
  if (from === 0) return false;
  writeHalves(record, next, compact, start);
  const flag = start + FLAG_AT;
  if (from === toTarget) compact[flag] = (compact[flag] as number) | OF_TARGET;
  const bits = start + ((next + 1) >> 1);
  for (let at = 0; at < toTarget - next; at += 1) compact[bits + at] = record[from + at] as number;
  return true;
}

/** Writes the whole record of compact bytes from `start` into `record`, as long as the layout says. */
export function expandRecord(
  compact: Uint8Array,
  start: number,
  { next, toTarget, upToNext }: RecordLayout,
  record: Uint8Array,
): void {
  for (let at = 0; at < next; at += 1) {
    record[at] = ((compact[start + (at >> 1)] as number) >> (4 * (at & 1))) % CODES;
  }
  record[AT.independent] = (record[AT.independent] as number) & 1;
  const isOfTarget = ((compact[start + FLAG_AT] as number) & OF_TARGET) !== 0;
  const bytes = toTarget - next;
  const bits = start + ((next + 1) >> 1);
  const mark = (record[AT.level] as number) * bytes;
  for (let at = 0; at < bytes; at += 1) {
    const kept = compact[bits + at] as number;
    record[next + at] = isOfTarget ? kept & (upToNext[mark + at] as number) : kept;
    record[toTarget + at] = isOfTarget ? kept : 0;
  }
}
