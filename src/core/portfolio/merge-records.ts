import { AT, type RecordLayout } from './record-layout.ts';

/** The lower of two levels as records hold them; what is not applicable is left out. */
function lower(one: number, other: number): number {
  if (one === 0 || other === 0) return one + other;
  return Math.min(one, other);
}

function join(record: Uint8Array, other: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at += 1) record[at] = (record[at] as number) | (other[at] as number);
}

/** What blocks the next level is what blocks it in the scopes that are at the lowest level. */
function joinNext(record: Uint8Array, other: Uint8Array, { next, toTarget }: RecordLayout): void {
  const level = record[AT.level] as number;
  const added = other[AT.level] as number;
  if (added === 0 || (level !== 0 && added > level)) return;
  if (level === 0 || added < level) record.fill(0, next, toTarget);
  join(record, other, next, toTarget);
}

/**
 * Adds the record of another scope to that of an organisation: levels become the lowest of both, the
 * target the highest, and what blocks it is all that blocks any of them. An organisation is
 * independently assessed where every scope is.
 */
export function mergeRecords(record: Uint8Array, other: Uint8Array, layout: RecordLayout): void {
  joinNext(record, other, layout);
  record[AT.target] = Math.max(record[AT.target] as number, other[AT.target] as number);
  record[AT.independent] = (record[AT.independent] as number) & (other[AT.independent] as number);
  for (const at of [AT.level, AT.ceiling])
    record[at] = lower(record[at] as number, other[at] as number);
  for (let at: number = AT.strategies; at < layout.next; at += 1) {
    record[at] = lower(record[at] as number, other[at] as number);
  }
  join(record, other, layout.toTarget, layout.length);
}
