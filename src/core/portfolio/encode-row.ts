import type { Row, RowWork } from '../../model/portfolio.ts';
import { AT, type RecordLayout } from './record-layout.ts';

function codeLevel(level: number | null | undefined): number {
  return level === null || level === undefined ? 0 : level + 1;
}

function setBits(record: Uint8Array, at: number, work: RowWork | null, layout: RecordLayout): void {
  if (work === null) return;
  const { ids } = work;
  for (let index = 0; index < ids.length; index += 1) {
    const bit = layout.bits.get(ids[index] as string);
    if (bit === undefined) continue;
    const place = at + (bit >> 3);
    record[place] = (record[place] as number) | (1 << (bit & 7));
  }
}

/** Writes a row's record into a place of zeros, as long as the layout says. */
export function encodeRow(row: Row, layout: RecordLayout, record: Uint8Array): void {
  record[AT.level] = codeLevel(row.level);
  record[AT.ceiling] = codeLevel(row.ceiling);
  record[AT.target] = codeLevel(row.target);
  record[AT.independent] = row.assurance.stated === 'independent' ? 1 : 0;
  for (let index = 0; index < layout.strategies.length; index += 1) {
    const id = layout.strategies[index];
    const there = row.strategies[index];
    const strategy = there?.id === id ? there : row.strategies.find((each) => each.id === id);
    record[AT.strategies + index] = codeLevel(strategy?.level);
  }
  // Where nothing applies there is no next level.
  setBits(record, layout.next, row.level === null ? null : row.next, layout);
  setBits(record, layout.toTarget, row.toTarget, layout);
}
