import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareResults } from '../../../src/core/compare/compare-results.ts';
import type { ComparedResult } from '../../../src/core/compare/compared-result.ts';
import type { Assessment, Evidence } from '../../../src/model/assessment.ts';
import type { Comparison } from '../../../src/model/comparison.ts';
import { EVIDENCE_QUALITIES } from '../../../src/model/evidence-quality.ts';
import { OUTCOMES } from '../../../src/model/outcome.ts';
import { arbitraryModel, type Model } from '../arbitrary-model.ts';
import { judgeRun } from '../judge-run.ts';
import { makeException } from '../make-assessment.ts';

const AGE = 365;
const OPPOSITES = [
  ['improved', 'regressed'],
  ['out-of-scope', 'into-scope'],
  ['newly-assessed', 'no-longer-assessed'],
  ['renewed', 'dated-back'],
  ['gone-stale', 'fresh-again'],
  ['added', 'removed'],
  ['stronger', 'weaker'],
  ['opened', 'closed'],
  ['in-force', 'lapsed'],
  ['extended', 'shortened'],
] as const;
const opposite = new Map<string, string>(
  OPPOSITES.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
);

interface Item {
  change: string;
  old: unknown;
  new: unknown;
  id?: string;
}

const turn = ({ change, old, new: now, ...item }: Item) => ({
  ...item,
  change: opposite.get(change) ?? change,
  old: now,
  new: old,
});

const byId = (a: { id?: string }, b: { id?: string }) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1);
const turnAll = (items: readonly Item[]) => items.map(turn).sort(byId);

function turnModel(model: Comparison['model']) {
  if (model === null) return null;
  const { onlyOld, onlyNew, moved, strategiesOnlyOld, strategiesOnlyNew } = model;
  return {
    onlyOld: onlyNew,
    onlyNew: onlyOld,
    moved: moved.map(({ id, old, new: now }) => ({ id, old: now, new: old })).sort(byId),
    strategiesOnlyOld: strategiesOnlyNew,
    strategiesOnlyNew: strategiesOnlyOld,
  };
}

/** The comparison the other way round, without what has no opposite; lists by id. */
function mirror(found: Comparison) {
  return {
    old: found.new,
    new: found.old,
    overall: found.overall && turn(found.overall),
    strategies: turnAll(found.strategies),
    requirements: turnAll(found.requirements),
    evidence: turnAll(found.evidence),
    exceptions: turnAll(found.exceptions),
    model: turnModel(found.model),
  };
}

function sortLists(found: Comparison) {
  const { schema: _, regression: __, ...rest } = found;
  const model = rest.model && { ...rest.model, moved: rest.model.moved.toSorted(byId) };
  const { strategies, requirements, evidence, exceptions } = rest;
  const lists = { strategies, requirements, evidence, exceptions };
  const sorted = Object.entries(lists).map(([name, list]) => [name, [...list].sort(byId)]);
  return { ...rest, ...Object.fromEntries(sorted), model };
}

const arbitraryProof: fc.Arbitrary<Evidence> = fc.record(
  {
    what: fc.constant('Seen'),
    quality: fc.constantFrom(...EVIDENCE_QUALITIES),
    date: fc.constantFrom('2025-01-01', '2026-01-01', '2026-11-01'),
  },
  { requiredKeys: ['what', 'quality'] },
);

/** Other answers, evidence and exceptions to the same model. */
function arbitraryFields({ pack, fields }: Model): fc.Arbitrary<Partial<Assessment>> {
  const ids = pack.pack.strategies.flatMap((each) => each.requirements.map(({ id }) => id));
  const answer = fc.record({
    outcome: fc.constantFrom(...OUTCOMES),
    reason: fc.constant('So.'),
    evidence: fc.array(arbitraryProof, { maxLength: 2 }),
  });
  const exception = fc
    .record({
      id: fc.constantFrom('EX-01', 'EX-02'),
      requirements: fc.subarray(ids, { maxLength: Math.min(2, ids.length) }),
      expires: fc.constantFrom('2026-11-14', '2027-01-01', '2027-04-30'),
    })
    .map(makeException);
  return fc.record({
    answers: fc.dictionary(fc.constantFrom(...ids), answer),
    scope: fc.constant(fields.scope ?? {}),
    exceptions: fc.uniqueArray(exception, { maxLength: 2, selector: ({ id }) => id }),
  });
}

const day = fc.constantFrom('2025-11-15', '2026-11-15');
const arbitrarySides: fc.Arbitrary<[ComparedResult, ComparedResult]> = fc
  .tuple(arbitraryModel, arbitraryModel, fc.boolean())
  .chain(([model, other, samePack]) => {
    const second = samePack
      ? model
      : { ...other, pack: { ...other.pack, digest: `sha256:${'1'.repeat(64)}` } };
    return fc
      .tuple(arbitraryFields(model), day, arbitraryFields(second), day)
      .map(([a, dayA, b, dayB]): [ComparedResult, ComparedResult] => [
        { result: judgeRun(model.pack, a, { asOf: dayA }), pack: model.pack },
        { result: judgeRun(second.pack, b, { asOf: dayB }), pack: second.pack },
      ]);
  });

describe('a comparison', () => {
  it('of a result with itself is empty', () => {
    fc.assert(
      fc.property(arbitrarySides, ([side]) => {
        expect(compareResults({ old: side, new: side }, AGE)).toMatchObject({
          overall: null,
          strategies: [],
          requirements: [],
          evidence: [],
          exceptions: [],
          model: null,
          regression: false,
        });
      }),
    );
  });

  it('is the mirror image of the one the other way round', () => {
    fc.assert(
      fc.property(arbitrarySides, ([a, b]) => {
        const forth = compareResults({ old: a, new: b }, AGE);
        const back = compareResults({ old: b, new: a }, AGE);
        expect(sortLists(forth)).toEqual(mirror(back));
      }),
      { numRuns: 500 },
    );
  });
});
