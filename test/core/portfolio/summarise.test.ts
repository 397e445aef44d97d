import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/core/portfolio/summarise.ts';
import { Tally } from '../../../src/core/portfolio/tally.ts';
import type { Figures, Row, Summary } from '../../../src/model/portfolio.ts';
import { makeRow, PACK } from './make-row.ts';
import { packRows } from './pack-rows.ts';

interface Options {
  groupBy?: readonly string[];
  minGroup?: number;
  /** Rows in a batch. */
  size?: number;
}

function sumUp(rows: readonly Row[], options: Options = {}): Summary {
  const { groupBy = [], minGroup = 5, size = rows.length } = options;
  const tally = new Tally(PACK.pack);
  for (let at = 0; at < rows.length; at += size) {
    tally.add(packRows(rows.slice(at, at + size), PACK.pack, groupBy));
  }
  return summarise([tally], { groupBy, minGroup, bad: 0 });
}

function figuresOf(summary: Summary): Figures {
  const { figures } = summary.frameworks[0] ?? {};
  if (!figures) throw new Error('no figures');
  return figures;
}

const at = (figures: Figures, level: number | null) =>
  figures.levels.find((each) => each.level === level)?.organisations ?? 0;

describe('an organisation with several scopes', () => {
  it('has the lowest of their levels, and what blocks those that are lowest', () => {
    const figures = figuresOf(
      sumUp([
        makeRow({
          scope: 'a',
          level: 2,
          target: 3,
          next: { level: 3, ids: ['AA-3'] },
          toTarget: { level: 3, ids: ['AA-3'] },
        }),
        makeRow({
          scope: 'b',
          level: 1,
          target: 2,
          next: { level: 2, ids: ['BB-2'] },
          toTarget: { level: 2, ids: ['BB-2'] },
        }),
        makeRow({ scope: 'c', level: 1, next: { level: 2, ids: ['AA-2'] } }),
      ]),
    );
    expect(figures).toMatchObject({ organisations: 1, rows: 3 });
    expect(at(figures, 1)).toBe(1);
    expect(figures.blocking.map(({ id }) => id)).toEqual(['AA-2', 'BB-2']);
    expect(figures.distance).toEqual({
      withoutTarget: 0,
      met: 0,
      short: [{ levels: 2, organisations: 1 }],
      medianLeft: 2,
    });
  });

  it('leaves out scopes to which nothing applies', () => {
    const none = makeRow({ scope: 'a', level: null, ceiling: null });
    expect(at(figuresOf(sumUp([none, makeRow({ scope: 'b', level: 2 })])), 2)).toBe(1);
    expect(at(figuresOf(sumUp([none])), null)).toBe(1);
  });

  it('comes to the same in any order and in batches of any size', () => {
    const level = fc.constantFrom(null, 0, 1, 2, 3);
    const work = fc.option(
      fc.record({ level: fc.constant(1), ids: fc.subarray(['AA-1', 'AA-2', 'BB-1', 'BB-3']) }),
    );
    const row = fc
      .record({
        id: fc.constantFrom('one', 'two', 'three'),
        scope: fc.constantFrom(null, 'a', 'b'),
        level,
        target: fc.constantFrom(null, 1, 2, 3),
        next: work,
        toTarget: work,
      })
      .map(makeRow);
    const rows = fc.array(row, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.nat(), fc.integer({ min: 1, max: 5 }), (list, seed, size) => {
        const moved = list.toSorted((a, b) => mix(a, seed) - mix(b, seed));
        expect(sumUp(moved, { size })).toEqual(sumUp(list));
        const levels = list.filter((each) => each.organisation.id === 'one');
        const lowest = Math.min(...levels.flatMap((each) => each.level ?? []));
        if (Number.isFinite(lowest)) expect(at(figuresOf(sumUp(levels)), lowest)).toBe(1);
      }),
    );
  });
});

/** Some order that depends on the seed. */
function mix(row: Row, seed: number): number {
  return (JSON.stringify(row).length * 7919 + (row.level ?? 9) * 31 + seed) % 101;
}

it('names rows of an organisation and a scope that came before', () => {
  const tally = new Tally(PACK.pack);
  const rows = [makeRow({}), makeRow({ scope: 'a' }), makeRow({}), makeRow({ id: 'two' })];
  expect(tally.add(packRows(rows, PACK.pack, []))).toEqual([2]);
  expect(tally.add(packRows([makeRow({ scope: 'a' })], PACK.pack, []))).toEqual([0]);
  expect(tally).toMatchObject({ size: 2, rows: 5, repeated: 2 });
});

it('counts every organisation once at each strategy', () => {
  const rows = Array.from({ length: 3000 }, (_, index) =>
    makeRow({ id: `o${index}`, level: index % 4, target: 2 }),
  );
  const figures = figuresOf(sumUp(rows, { size: 700 }));
  const lists = [figures.levels, ...figures.strategies.map(({ levels }) => levels)];
  for (const levels of lists) {
    expect(levels.reduce((sum, each) => sum + each.organisations, 0)).toBe(3000);
  }
  expect(figures.distance).toMatchObject({ met: 1500, short: [{ levels: 1 }, { levels: 2 }] });
});

describe('groups', () => {
  const listed = (sizes: readonly number[]) =>
    sizes.flatMap((size, group) =>
      Array.from({ length: size }, (_, index) =>
        makeRow({ id: `g${group}-${index}`, tags: { sector: `s${group}` } }),
      ),
    );

  it('are by all tags together, and an organisation without one has null', () => {
    const rows = [makeRow({ tags: { sector: 'food' } }), makeRow({ id: 'two' })];
    const { groups } =
      sumUp(rows, { groupBy: ['sector', 'state'], minGroup: 1 }).frameworks[0] ?? {};
    expect(groups?.map(({ tags }) => tags)).toEqual([
      ['food', null],
      [null, null],
    ]);
  });

  const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 });
  const least = fc.integer({ min: 1, max: 10 });
  const sumGroups = (list: readonly number[], minGroup: number) => {
    const summary = sumUp(listed(list), { groupBy: ['sector'], minGroup });
    const { figures = null, groups = [], lifting = [] } = summary.frameworks[0] ?? {};
    const shown = groups.flatMap((each) => each.figures?.organisations ?? []);
    return { summary, figures, lifting, shown, hidden: groups.length - shown.length };
  };

  it('are shown where they are large enough, and all where none is too small', () => {
    fc.assert(
      fc.property(sizes, least, (list, minGroup) => {
        const { shown } = sumGroups(list, minGroup);
        for (const size of shown) expect(size).toBeGreaterThanOrEqual(minGroup);
        if (list.every((size) => size >= minGroup)) expect(shown).toHaveLength(list.length);
      }),
      { numRuns: 300 },
    );
  });

  it('give nothing away of fewer organisations, neither by the total nor by the other groups', () => {
    fc.assert(
      fc.property(sizes, least, (list, minGroup) => {
        const { summary, figures, lifting, shown, hidden } = sumGroups(list, minGroup);
        fc.pre(hidden > 0);
        expect(hidden > 1 || figures === null).toBe(true);
        if (figures === null) {
          expect([summary.rows, lifting, shown]).toEqual([null, [], []]);
          return;
        }
        // What can be found by taking what is shown from the total.
        const rest = figures.organisations - shown.reduce((sum, size) => sum + size, 0);
        expect(rest).toBeGreaterThanOrEqual(minGroup);
      }),
      { numRuns: 300 },
    );
  });
});
