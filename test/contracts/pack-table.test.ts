import { describe, expect, it } from 'vitest';
import { holdsCondition, listFacts } from '../../src/core/holds-condition.ts';
import type { Condition } from '../../src/model/condition.ts';
import { FACT_IDS, REMOVAL_TABLE } from './fact-table.ts';
import { REQUIREMENT_TABLE, type RequirementRow } from './requirement-table.ts';
import { RHYTHM_TABLE } from './rhythm-table.ts';
import { listRequirements, listWritten, readShippedPack } from './shipped-pack.ts';
import { STRATEGY_TABLE } from './strategy-table.ts';

const pack = await readShippedPack();
const requirements = listRequirements(pack);
const rows = Object.values(REQUIREMENT_TABLE).flat();

describe('the shipped pack', () => {
  it.each(STRATEGY_TABLE)('has the strategy %s with its code and title', (id, code, title) => {
    const strategy = pack.strategies.find((each) => each.id === id);
    expect(strategy).toMatchObject({ id, code, title });
    expect(strategy?.requirements.map((each) => each.id.split('-')[0])).toEqual(
      strategy?.requirements.map(() => code),
    );
  });

  it("has the strategies in ASD's order, and no other", () => {
    expect(pack.strategies.map(({ id }) => id)).toEqual(STRATEGY_TABLE.map(([id]) => id));
    expect(Object.keys(REQUIREMENT_TABLE)).toEqual(STRATEGY_TABLE.map(([id]) => id));
  });

  it.each(Object.entries(REQUIREMENT_TABLE))('holds exactly the rows of %s', (id, expected) => {
    const strategy = pack.strategies.find((each) => each.id === id);
    const found = (strategy?.requirements ?? []).map<RequirementRow>((each) => [
      each.id,
      each.control,
      each.levels,
      each['test-id'] ?? '',
      each['superseded-by'] ?? [],
    ]);
    expect(found).toEqual(expected);
  });

  it.each([
    { level: 1, controls: 46, count: 48 },
    { level: 2, controls: 87, count: 107 },
    { level: 3, controls: 123, count: 149 },
  ])('asks for $count rows of $controls controls at level $level', ({ level, ...expected }) => {
    const asked = requirements.filter(({ levels }) => levels.includes(level));
    const controls = new Set(asked.map(({ control }) => control)).size;
    expect({ controls, count: asked.length }).toEqual(expected);
  });

  it('has 152 requirements of 126 controls, each control written out once', () => {
    expect(requirements).toHaveLength(152);
    expect(new Set(requirements.map(({ control }) => control)).size).toBe(126);
    expect(listWritten(pack)).toHaveLength(126);
  });

  it('takes texts over only from the same control, and says what each shared one concerns', () => {
    const byId = new Map(requirements.map((each) => [each.id, each]));
    const copies = requirements.filter((each) => each['same-as'] !== undefined);
    expect(copies.map(({ control }) => control)).toEqual(
      copies.map((each) => byId.get(each['same-as'] ?? '')?.control),
    );
    const sharing = requirements.filter(
      ({ control }) => rows.filter((row) => row[1] === control).length > 1,
    );
    expect(sharing.filter(({ subject }) => subject === undefined).map(({ id }) => id)).toEqual([]);
    const alone = requirements.filter((each) => !sharing.includes(each));
    expect(alone.filter(({ subject }) => subject !== undefined).map(({ id }) => id)).toEqual([]);
  });
});

describe('rhythms', () => {
  it('are exactly those of the table', () => {
    const expected = RHYTHM_TABLE.flatMap(([rhythm, ids]) =>
      ids.map((id) => [id, rhythm] as const),
    );
    const found = requirements.flatMap(({ id, rhythm }) => (rhythm ? [[id, rhythm] as const] : []));
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });
});

/** Every subset of a list, the smaller ones first. */
function listSubsets<T>(items: readonly T[]): T[][] {
  const masks = Array.from({ length: 2 ** items.length }, (_, mask) => mask);
  const subsets = masks.map((mask) => items.filter((_, index) => (mask >> index) % 2 === 1));
  return subsets.sort((a, b) => a.length - b.length);
}

/** The smallest sets of facts that take a requirement out of scope when they are answered no. */
function findRemovals(condition: Condition): string[][] {
  const minimal: string[][] = [];
  for (const facts of listSubsets(listFacts(condition))) {
    const answers = Object.fromEntries(facts.map((fact) => [fact, false]));
    const known = minimal.some((smaller) => smaller.every((fact) => facts.includes(fact)));
    if (!known && !holdsCondition(condition, answers, true)) minimal.push(facts);
  }
  return minimal;
}

const nameRemoval = (facts: readonly string[], id: string) =>
  `${[...facts].sort().join(' + ')}: ${id}`;

describe('facts', () => {
  it('are exactly those of the table, in its order', () => {
    expect(pack.facts.map(({ id }) => id)).toEqual(FACT_IDS);
  });

  it.each(REMOVAL_TABLE)('%j answered no, and nothing else, removes %j', (facts, ids) => {
    const answers = Object.fromEntries(facts.map((fact) => [fact, false]));
    const smaller = REMOVAL_TABLE.filter(([each]) => each.every((fact) => facts.includes(fact)));
    const expected = [...ids, ...smaller.flatMap((row) => row[1])];
    const removed = requirements.filter(
      (each) =>
        each['applies-when'] !== undefined && !holdsCondition(each['applies-when'], answers, true),
    );
    expect(removed.map(({ id }) => id).sort()).toEqual([...new Set(expected)].sort());
  });

  it('remove nothing else, alone or together', () => {
    const expected = REMOVAL_TABLE.flatMap(([facts, ids]) =>
      ids.map((id) => nameRemoval(facts, id)),
    );
    const found = requirements.flatMap(({ id, 'applies-when': condition }) =>
      condition === undefined ? [] : findRemovals(condition).map((facts) => nameRemoval(facts, id)),
    );
    expect(found.sort()).toEqual(expected.sort());
  });

  it('remove nothing while they are unanswered', () => {
    const conditions = requirements.flatMap((each) => each['applies-when'] ?? []);
    expect(conditions.every((condition) => holdsCondition(condition, {}, true))).toBe(true);
  });
});
