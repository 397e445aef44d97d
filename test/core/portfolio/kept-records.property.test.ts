import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeRecords } from '../../../src/core/portfolio/merge-records.ts';
import { layRecords } from '../../../src/core/portfolio/record-layout.ts';
import { MOST_GROUPS, Tally } from '../../../src/core/portfolio/tally.ts';
import type { Row } from '../../../src/model/portfolio.ts';
import { makeRow, PACK } from './make-row.ts';
import { packRows } from './pack-rows.ts';

const LAYOUT = layRecords(PACK.pack);

const level = fc.constantFrom(null, 0, 1, 2, 3, 20);
const work = fc.option(
  fc.record({
    level: fc.constant(1),
    ids: fc.subarray(['AA-1', 'AA-2', 'AA-3', 'BB-1', 'BB-2', 'BB-3']),
  }),
);
/** Rows of a few organisations, many of which no assessment would be judged to. */
const arbitraryRow = fc
  .record({
    id: fc.constantFrom('one', 'two', 'three', 'four'),
    scope: fc.constantFrom(null, 'a', 'b'),
    tags: fc.record({ sector: fc.constantFrom('food', 'port', 'school') }),
    level,
    target: fc.constantFrom(null, 1, 2, 3),
    next: work,
    toTarget: work,
  })
  .map((fields) => makeRow(fields));

/** What is kept of each organisation where nothing is made smaller. */
function keepPlainly(rows: readonly Row[]) {
  const { records } = packRows(rows, PACK.pack, []);
  const kept = new Map<string, { record: Uint8Array; sector: string | undefined }>();
  for (const [index, { organisation }] of rows.entries()) {
    const record = records.slice(index * LAYOUT.length, (index + 1) * LAYOUT.length);
    const known = kept.get(organisation.id);
    if (known !== undefined) mergeRecords(known.record, record, LAYOUT);
    else kept.set(organisation.id, { record, sector: organisation.tags['sector'] });
  }
  return [...kept.values()];
}

it('gives back what was added, whatever form it was kept in', () => {
  fc.assert(
    fc.property(fc.array(arbitraryRow, { minLength: 1, maxLength: 15 }), (rows) => {
      const tally = new Tally(PACK.pack);
      tally.add(packRows(rows, PACK.pack, ['sector']));
      const expected = keepPlainly(rows);
      expect(tally.size).toBe(expected.length);
      for (const [index, { record, sector }] of expected.entries()) {
        const { record: found, group } = tally.at(index);
        expect(found).toEqual(record);
        expect(group).toBe(tally.groups.get(JSON.stringify([sector])));
      }
    }),
    { numRuns: 500 },
  );
});

it('keeps thousands of records that have no compact form', () => {
  const next = { level: 2, ids: ['AA-1'] };
  const rows = Array.from({ length: 3000 }, (_, index) => {
    const toTarget = { level: 3, ids: index % 2 === 0 ? ['AA-2'] : ['BB-2'] };
    return makeRow({ id: `o${index}`, level: 1, target: 3, next, toTarget });
  });
  const tally = new Tally(PACK.pack);
  const batch = packRows(rows, PACK.pack, []);
  tally.add(batch);
  const found = rows.flatMap((_, index) => [...tally.at(index).record]);
  expect(Uint8Array.from(found)).toEqual(batch.records);
});

it('has room for the number of every group that it takes, and takes no more', () => {
  const makeRows = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      makeRow({ id: `o${from + index}`, tags: { sector: `s${from + index}` } }),
    );
  const tally = new Tally(PACK.pack);
  tally.add(packRows(makeRows(0, MOST_GROUPS), PACK.pack, ['sector']));
  expect(tally).toMatchObject({ isOverfull: false, size: MOST_GROUPS });
  const numbers = Array.from({ length: MOST_GROUPS }, (_, index) => tally.at(index).group);
  expect(numbers).toEqual(Array.from({ length: MOST_GROUPS }, (_, index) => index));
  expect(tally.add(packRows(makeRows(MOST_GROUPS, 2), PACK.pack, ['sector']))).toEqual([]);
  expect(tally).toMatchObject({ isOverfull: true, size: MOST_GROUPS, rows: MOST_GROUPS });
});
