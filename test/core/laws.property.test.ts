import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result, ResultLevel } from '../../src/model/result.ts';
import { arbitraryModel, type Model } from './arbitrary-model.ts';
import { judgeRun } from './judge-run.ts';

const RUNS = { numRuns: 400 };

function answer({ pack, fields }: Model, ids: Iterable<string>, outcome: 'effective') {
  const added = Object.fromEntries([...ids].map((id) => [id, outcome]));
  return judgeRun(pack, { ...fields, answers: { ...fields.answers, ...added } });
}

const levelsOf = (result: Result) => result.strategies.map((each) => each.level);

/** A level is met exactly when neither it nor a lower one names an id, and each named id is open. */
function expectExplained(levels: readonly ResultLevel[], open: readonly string[]) {
  const blocking: string[] = [];
  for (const row of levels) {
    blocking.push(...row.unmet, ...row.notAssessed);
    expect(row.met).toBe(blocking.length === 0);
  }
  expect(open).toEqual(expect.arrayContaining(blocking));
}

/** Every choice of fewer than `size` of some items. */
function listSmaller<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((__, index) => (bits >> index) & 1),
  ).filter((chosen) => chosen.length < size);
}

describe('laws of scoring', () => {
  it('satisfying an unsatisfied requirement never lowers a level', () => {
    fc.assert(
      fc.property(arbitraryModel, fc.nat(), (model, seed) => {
        const before = judgeRun(model.pack, model.fields);
        const open = before.requirements.filter((each) => !each.satisfied);
        const chosen = open[seed % Math.max(open.length, 1)];
        if (!chosen) return;
        const after = levelsOf(answer(model, [chosen.id], 'effective'));
        for (const [index, level] of levelsOf(before).entries()) {
          if (level !== null) expect(after[index]).toBeGreaterThanOrEqual(level);
        }
      }),
      RUNS,
    );
  });

  it('overall is the lowest strategy that applies', () => {
    fc.assert(
      fc.property(arbitraryModel, ({ pack, fields }) => {
        const result = judgeRun(pack, fields);
        const applying = levelsOf(result).filter((level) => level !== null);
        expect(result.overall.level).toBe(applying.length > 0 ? Math.min(...applying) : null);
      }),
      RUNS,
    );
  });

  it('the order of answers does not matter', () => {
    fc.assert(
      fc.property(arbitraryModel, ({ pack, fields }) => {
        const turned = Object.fromEntries(Object.entries(fields.answers ?? {}).reverse());
        const strip = (result: Result) =>
          JSON.stringify(result, (key, value) => (key === 'line' ? undefined : value));
        expect(strip(judgeRun(pack, { ...fields, answers: turned }))).toBe(
          strip(judgeRun(pack, fields)),
        );
      }),
      RUNS,
    );
  });

  it('a ceiling is never below its level', () => {
    fc.assert(
      fc.property(arbitraryModel, ({ pack, fields }) => {
        const { strategies, overall } = judgeRun(pack, fields);
        for (const each of [...strategies, overall]) {
          expect(each.level === null).toBe(each.ceiling === null);
          expect(each.ceiling ?? 0).toBeGreaterThanOrEqual(each.level ?? 0);
        }
      }),
      RUNS,
    );
  });

  it('required = satisfied + unmet + not assessed, and satisfied is the sum of its kinds', () => {
    fc.assert(
      fc.property(arbitraryModel, ({ pack, fields }) => {
        const { strategies } = judgeRun(pack, fields);
        for (const row of strategies.flatMap((each) => each.levels)) {
          const kinds = Object.values(row.satisfiedBy).reduce((sum, each) => sum + each, 0);
          expect(kinds).toBe(row.satisfied);
          expect(row.satisfied + row.unmet.length + row.notAssessed.length).toBe(row.required);
          const { evidence, withoutEvidence } = row.assurance;
          const based = Object.values(evidence).reduce((sum, each) => sum + each, withoutEvidence);
          expect(based + row.satisfiedBy['not-applicable']).toBe(row.satisfied);
        }
      }),
      RUNS,
    );
  });

  it('every level that is not met is explained by ids, its own or those of a lower level', () => {
    fc.assert(
      fc.property(arbitraryModel, ({ pack, fields }) => {
        const { strategies, requirements } = judgeRun(pack, fields);
        const open = requirements.filter((each) => !each.satisfied).map((each) => each.id);
        for (const { levels } of strategies) expectExplained(levels, open);
      }),
      RUNS,
    );
  });

  it('a ceiling is reached when all that is not assessed turns out effective', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const before = judgeRun(model.pack, model.fields);
        const open = before.requirements.filter((each) => !each.satisfied);
        const unknown = open.filter((each) => each.outcome === 'not-assessed');
        const after = answer(
          model,
          unknown.map((each) => each.id),
          'effective',
        );
        expect(levelsOf(after)).toEqual(before.strategies.map((each) => each.ceiling));
      }),
      RUNS,
    );
  });
});

describe('laws of the roadmap', () => {
  const stages = ({ roadmap }: Result) =>
    [roadmap.next, roadmap.target].filter((stage) => stage !== null);

  it('is sufficient: doing all of it reaches its level', () => {
    fc.assert(
      fc.property(arbitraryModel, fc.constantFrom(1, 2, 3), (model, target) => {
        for (const stage of stages(judgeRun(model.pack, model.fields, { target }))) {
          const ids = stage.items.flatMap((each) => each.requirements);
          const after = answer(model, ids, 'effective');
          expect(after.overall.level).toBeGreaterThanOrEqual(stage.level);
        }
      }),
      RUNS,
    );
  });

  it('is minimal: leaving any one piece of work out does not', () => {
    fc.assert(
      fc.property(arbitraryModel, fc.constantFrom(1, 2, 3), (model, target) => {
        for (const stage of stages(judgeRun(model.pack, model.fields, { target }))) {
          for (const left of stage.items) {
            const kept = stage.items.filter((each) => each !== left);
            const after = answer(
              model,
              kept.flatMap((each) => each.requirements),
              'effective',
            );
            expect(after.overall.level).toBeLessThan(stage.level);
          }
        }
      }),
      RUNS,
    );
  });

  it('is the smallest: no other choice of as few controls reaches the level', () => {
    const small = arbitraryModel.filter(
      ({ pack }) => pack.pack.strategies.flatMap((each) => each.requirements).length <= 7,
    );
    fc.assert(
      fc.property(small, fc.constantFrom(1, 2, 3), (model, target) => {
        const result = judgeRun(model.pack, model.fields, { target });
        const open = result.requirements.filter((each) => !each.satisfied);
        const controls = [...new Set(open.map((each) => each.control))];
        for (const stage of stages(result)) {
          for (const chosen of listSmaller(controls, stage.items.length)) {
            const ids = open.filter((each) => chosen.includes(each.control)).map((each) => each.id);
            expect(answer(model, ids, 'effective').overall.level).toBeLessThan(stage.level);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
