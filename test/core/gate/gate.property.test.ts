import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, Evidence } from '../../../src/model/assessment.ts';
import type { LoadedPack, Rhythm } from '../../../src/model/control-pack.ts';
import { EVIDENCE_QUALITIES } from '../../../src/model/evidence-quality.ts';
import { GATE_CODES, type GateConditions } from '../../../src/model/gate.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import type { Result } from '../../../src/model/result.ts';
import { arbitraryModel, type Model } from '../arbitrary-model.ts';
import { judgeWith } from './judge-gate-run.ts';

const day = fc.constantFrom('2025-01-01', '2026-10-20', '2026-11-14', '2026-11-15', '2026-11-20');

const arbitraryEvidence: fc.Arbitrary<Evidence> = fc.record(
  {
    what: fc.constant('Seen'),
    quality: fc.constantFrom(...EVIDENCE_QUALITIES),
    date: day,
    period: fc.constant({ from: '2026-10-15', to: '2026-11-14' }),
    runs: fc.integer({ min: 0, max: 40 }),
    released: fc.constant('2026-11-01'),
    applied: day.filter((each) => each > '2026-11-01'),
  },
  { requiredKeys: ['what', 'quality'] },
);

const arbitraryRhythm = fc.constantFrom<Rhythm | undefined>(
  undefined,
  { every: 'daily' },
  { every: 'yearly' },
  { within: '2w' },
);

/** Requirements in turn are given one of some rhythms. */
function addRhythms({ pack, digest }: LoadedPack, rhythms: readonly (Rhythm | undefined)[]) {
  let index = 0;
  const strategies = pack.strategies.map((strategy) => ({
    ...strategy,
    requirements: strategy.requirements.map((each) => {
      const rhythm = rhythms[index++ % rhythms.length];
      return { ...each, ...(rhythm && { rhythm }) };
    }),
  }));
  return { pack: { ...pack, strategies }, digest };
}

function addEvidence(
  fields: Model['fields'],
  evidence: readonly Evidence[][],
): Partial<Assessment> {
  const answers = Object.entries(fields.answers ?? {}).map(([id, outcome], index) => [
    id,
    {
      outcome: outcome as Outcome,
      reason: 'So.',
      evidence: evidence[index % evidence.length] ?? [],
    },
  ]);
  return { ...fields, answers: Object.fromEntries(answers) };
}

interface Run {
  pack: LoadedPack;
  fields: Partial<Assessment>;
  baseline: Result;
}

const arbitraryRun: fc.Arbitrary<Run> = fc
  .record({
    model: arbitraryModel,
    rhythms: fc.array(arbitraryRhythm, { minLength: 1, maxLength: 4 }),
    evidence: fc.array(fc.array(arbitraryEvidence, { maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    }),
    kept: fc.integer({ min: 0, max: 8 }),
  })
  .map(({ model, rhythms, evidence, kept }) => {
    const pack = addRhythms(model.pack, rhythms);
    const fields = addEvidence(model.fields, evidence);
    const before = Object.fromEntries(Object.entries(fields.answers ?? {}).slice(0, kept));
    return { pack, fields, baseline: judgeWith({ pack, fields: { ...fields, answers: before } }) };
  });

const level = fc.integer({ min: 1, max: 3 });
const arbitraryConditions: fc.Arbitrary<GateConditions> = fc.record(
  {
    target: level,
    require: fc.dictionary(fc.constantFrom('aa', 'bb', 'cc'), level, { minKeys: 1 }),
    minEvidence: fc.constantFrom(...EVIDENCE_QUALITIES),
    maxEvidenceAge: fc.integer({ min: 0, max: 1000 }),
    rhythms: fc.constant(true),
    complete: fc.constant(true),
    noExpiredExceptions: fc.constant(true),
    framework: fc.constantFrom('made@1', 'made@2'),
    baseline: fc.constant({ file: 'old.json', digest: `sha256:${'2'.repeat(64)}`, asOf: null }),
  },
  { requiredKeys: [] },
);

function passes({ baseline, ...run }: Run, conditions: GateConditions): boolean | undefined {
  const held = conditions.baseline === undefined ? {} : { baseline };
  return judgeWith({ ...run, ...held, conditions }).gate?.passed;
}

describe('gate options', () => {
  it('never turn a failing run into a passing one', () => {
    const keys = ['minEvidence', 'maxEvidenceAge', 'rhythms', 'complete'] as const;
    const others = ['noExpiredExceptions', 'framework', 'baseline'] as const;
    fc.assert(
      fc.property(arbitraryRun, arbitraryConditions, arbitraryConditions, (run, asked, more) => {
        // The first level says how far the others look; a further one only looks further.
        const levels =
          asked.target === undefined && asked.require === undefined
            ? {}
            : {
                ...(more.target && { target: Math.max(more.target, asked.target ?? 0) }),
                ...(more.require && { require: { ...more.require, ...asked.require } }),
              };
        const added = [...keys, ...others]
          .filter((key) => asked[key] === undefined && more[key] !== undefined)
          .map((key) => [key, more[key]]);
        const together = { ...asked, ...levels, ...Object.fromEntries(added) };
        if (passes(run, asked) === false) expect(passes(run, together)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('give a verdict where there are any, with reasons where it is not passed', () => {
    fc.assert(
      fc.property(arbitraryRun, arbitraryConditions, ({ baseline, ...run }, conditions) => {
        const held = conditions.baseline === undefined ? {} : { baseline };
        const { gate } = judgeWith({ ...run, ...held, conditions });
        expect(gate === null).toBe(Object.keys(conditions).length === 0);
        if (gate === null) return;
        expect(gate.passed).toBe(gate.reasons.length === 0);
        const order = gate.reasons.map(({ code }) => GATE_CODES.indexOf(code));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        for (const { ids, places = [] } of gate.reasons) {
          expect(new Set(ids).size).toBe(ids.length);
          expect(places.every(({ id }) => ids.includes(id))).toBe(true);
        }
      }),
    );
  });

  it('never find a regression against the same result', () => {
    fc.assert(
      fc.property(arbitraryRun, ({ pack, fields }) => {
        const baseline = judgeWith({ pack, fields });
        const condition = { file: 'a', digest: `sha256:${'2'.repeat(64)}`, asOf: null };
        const { gate } = judgeWith({ pack, fields, baseline, conditions: { baseline: condition } });
        expect(gate?.reasons.filter(({ code }) => code === 'regression')).toEqual([]);
      }),
    );
  });
});
