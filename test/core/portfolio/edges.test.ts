import { expect, it } from 'vitest';
import { MOST_CONTROLS } from '../../../src/core/portfolio/choose-lifting.ts';
import { judgeRow } from '../../../src/core/portfolio/judge-row.ts';
import { summarise } from '../../../src/core/portfolio/summarise.ts';
import { Tally } from '../../../src/core/portfolio/tally.ts';
import { makeAssessment } from '../make-assessment.ts';
import { makePack, makeRequirement, makeStrategy } from '../make-pack.ts';
import { makeRow, PACK } from './make-row.ts';
import { packRows } from './pack-rows.ts';

const identify = (name: string) => name;

it('judges without a day, and tells the age where there are two', () => {
  const answers = Object.fromEntries(
    ['AA', 'BB'].flatMap((code) => [1, 2, 3].map((level) => [`${code}-${level}`, 'effective'])),
  ) as Record<string, 'effective'>;
  const options = { target: null, identify };
  const top = judgeRow(PACK.pack, makeAssessment({ answers }), { asOf: null, ...options });
  expect(top).toMatchObject({ level: 3, next: null, base: { level: 3 }, asOf: null, age: null });
  const dated = makeAssessment({
    organisation: { name: 'One', id: 'one', tags: { a: 'b' } },
    'assessed-on': '2026-11-10',
    scope: { id: 'all' },
    assessor: { independence: 'independent' },
  });
  const row = judgeRow(PACK.pack, dated, { asOf: '2026-11-15', ...options });
  expect(row).toMatchObject({
    age: 5,
    scope: 'all',
    organisation: { id: 'one', tags: { a: 'b' } },
  });
});

it('counts rows whose strategies stand in another order, or that name what the pack has not', () => {
  const { strategies } = makeRow({ level: 2 });
  const tally = new Tally(PACK.pack);
  const odd = makeRow({
    level: 2,
    strategies: strategies.toReversed(),
    next: { level: 3, ids: ['ZZ-9'] },
    assurance: { ...makeRow({}).assurance, stated: 'independent' },
  });
  tally.add(packRows([odd], PACK.pack, []));
  const other = new Tally({ ...makePack(PACK.pack.strategies).pack, id: 'also' });
  const options = { groupBy: [], minGroup: 5, bad: 2 };
  const { frameworks, rows, bad } = summarise([tally, other], options);
  expect([rows, bad]).toEqual([1, 2]);
  expect(frameworks.map(({ framework }) => framework)).toEqual(['also@1', 'made@1']);
  expect(frameworks[1]?.figures).toMatchObject({ independent: 1, blocking: [] });
});

it('names no set of controls that is larger than anybody would take on at once', () => {
  const ids = Array.from({ length: MOST_CONTROLS + 1 }, (_, index) => `AA-${index}`);
  const all = ids.map((id) => makeRequirement({ id, control: `C-${id}`, levels: [1] }));
  const shared = makeRequirement({ id: 'AA-99', control: 'C-AA-1', levels: [1] });
  const { pack } = makePack([makeStrategy('aa', [...all, shared])]);
  const lift = (wanted: readonly string[]) => {
    const tally = new Tally(pack);
    const strategies = [{ id: 'aa', level: 0, ceiling: 0 }];
    tally.add(packRows([makeRow({ strategies, next: { level: 1, ids: wanted } })], pack, []));
    return summarise([tally], { groupBy: [], minGroup: 5, bad: 0 }).frameworks[0]?.lifting;
  };
  expect(lift(ids)).toEqual([]);
  // A control counts once, however many requirements it is behind.
  expect(lift([...ids.slice(1), shared.id])).toHaveLength(1);
});
