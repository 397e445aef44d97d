import { describe, expect, it } from 'vitest';
import type { Answer, Evidence } from '../../../src/model/assessment.ts';
import type { Requirement, Rhythm } from '../../../src/model/control-pack.ts';
import type { GateConditions } from '../../../src/model/gate.ts';
import { makeException } from '../make-assessment.ts';
import { makePack, makeRequirement, makeStrategy } from '../make-pack.ts';
import { tellReasons } from './judge-gate-run.ts';

const ID = 'AA-0001';

function packOf(fields: Partial<Requirement> = {}, ...others: Requirement[]) {
  return makePack([
    makeStrategy('aa', [makeRequirement({ id: ID, levels: [1], ...fields }), ...others]),
  ]);
}

const proof = (fields: Partial<Evidence> = {}): Evidence => ({
  what: 'Seen',
  quality: 'good',
  ...fields,
});
const met = (...evidence: Evidence[]): Answer => ({ outcome: 'effective', evidence });

function tell(
  conditions: GateConditions,
  evidence: readonly Evidence[],
  fields: Partial<Requirement> = {},
  asOf: string | null = '2026-11-15',
): string[] {
  const answers = { [ID]: met(...evidence) };
  return tellReasons({ pack: packOf(fields), fields: { answers }, conditions, asOf });
}

describe('weak-evidence', () => {
  it.each([
    ['excellent', true],
    ['good', true],
    ['fair', false],
    ['poor', false],
  ] as const)('%s where good is asked for: %s', (quality, enough) => {
    const reasons = tell({ minEvidence: 'good' }, [proof({ quality })]);
    expect(reasons).toEqual(enough ? [] : [`weak-evidence ${ID}`]);
  });

  it('counts the best evidence', () => {
    const evidence = [proof({ quality: 'poor' }), proof({ quality: 'excellent' })];
    expect(tell({ minEvidence: 'excellent' }, evidence)).toEqual([]);
  });

  it('is also no evidence, even where any would do', () => {
    expect(tell({ minEvidence: 'poor' }, [])).toEqual([`weak-evidence ${ID}`]);
  });

  it('does not count what is dated after the day, where there is a day', () => {
    const evidence = [proof({ date: '2026-11-16' })];
    expect(tell({ minEvidence: 'good' }, evidence)).toEqual([`weak-evidence ${ID}`]);
    expect(tell({ minEvidence: 'good' }, evidence, {}, null)).toEqual([]);
  });
});

describe('what evidence is asked for', () => {
  const conditions = { minEvidence: 'good' as const };
  const strict = makeRequirement({ id: 'AA-0002', levels: [2] });

  it('is what an answer satisfies, also in another way', () => {
    const answers = {
      [ID]: { outcome: 'alternate-control' as const, reason: 'So.' },
      'AA-0002': 'ineffective' as const,
    };
    expect(tellReasons({ pack: packOf({}, strict), fields: { answers }, conditions })).toEqual([
      `weak-evidence ${ID}`,
    ]);
  });

  it('is not what does not apply, is excepted or was never assessed', () => {
    const answers = {
      [ID]: 'ineffective' as const,
      'AA-0002': { outcome: 'not-applicable' as const, reason: 'None.' },
    };
    const fields = { answers, exceptions: [makeException({ requirements: [ID] })] };
    expect(tellReasons({ pack: packOf({}, strict), fields, conditions })).toEqual([]);
  });

  it('is, of what stricter requirements satisfy, that of these', () => {
    const pack = packOf({ 'superseded-by': ['AA-0002'] }, strict);
    const fields = (answer: Answer) => ({ answers: { 'AA-0002': answer } });
    const asked = { ...conditions, target: 1 };
    expect(tellReasons({ pack, fields: fields(met(proof())), conditions: asked })).toEqual([]);
    expect(tellReasons({ pack, fields: fields(met()), conditions: asked })).toEqual([
      'weak-evidence AA-0002',
    ]);
  });

  it('ends at the target', () => {
    const pack = packOf({}, strict);
    const fields = { answers: { [ID]: met(proof()), 'AA-0002': met() } };
    expect(tellReasons({ pack, fields, conditions: { ...conditions, target: 1 } })).toEqual([]);
    expect(tellReasons({ pack, fields, conditions })).toEqual(['weak-evidence AA-0002']);
  });

  it('is nothing of a strategy that does not apply', () => {
    const na = { outcome: 'not-applicable' as const, reason: 'None.' };
    const pack = makePack([
      makeStrategy('aa', [makeRequirement({ id: ID, levels: [1] })]),
      makeStrategy('bb', [makeRequirement({ id: 'BB-0001', levels: [1] })]),
    ]);
    const answers = { [ID]: met(proof()), 'BB-0001': na };
    expect(tellReasons({ pack, fields: { answers }, conditions })).toEqual([]);
  });
});

describe('stale-evidence', () => {
  const age = { maxEvidenceAge: 30 };

  it.each([
    ['30 days', '2026-10-16', true],
    ['31 days', '2026-10-15', false],
    ['no time at all', '2026-11-15', true],
    ['a day too few: it is from tomorrow', '2026-11-16', false],
  ])('after %s', (_days, date, fresh) => {
    expect(tell(age, [proof({ date })])).toEqual(fresh ? [] : [`stale-evidence ${ID}`]);
  });

  it('is also evidence without a date, or none', () => {
    expect(tell(age, [proof()])).toEqual([`stale-evidence ${ID}`]);
    expect(tell(age, [])).toEqual([`stale-evidence ${ID}`]);
  });

  it('takes the newest evidence, and without a date of its own its newest day', () => {
    expect(tell(age, [proof({ date: '2020-01-01' }), proof({ date: '2026-11-01' })])).toEqual([]);
    const period = { from: '2026-10-01', to: '2026-11-01' };
    expect(tell(age, [proof({ period })])).toEqual([]);
    expect(tell(age, [proof({ period, date: '2026-10-01' })])).toEqual([`stale-evidence ${ID}`]);
  });

  it('is everything where there is no day to judge by', () => {
    expect(tell(age, [proof({ date: '2026-11-15' })], {}, null)).toEqual([`stale-evidence ${ID}`]);
  });
});

describe('rhythm-not-shown', () => {
  const shows = (
    rhythm: Rhythm,
    evidence: Partial<Evidence>[],
    asOf: string | null = '2026-11-15',
  ) => tell({ rhythms: true }, evidence.map(proof), { rhythm }, asOf).length === 0;
  const runs = (from: string, to: string, count: number) => ({ period: { from, to }, runs: count });

  it('asks nothing where the pack has no rhythm', () => {
    expect(tell({ rhythms: true }, [])).toEqual([]);
  });

  it.each([
    ['31 runs in 31 days', 'daily', runs('2026-10-15', '2026-11-14', 31), true],
    ['30 runs in 31 days', 'daily', runs('2026-10-15', '2026-11-14', 30), false],
    ['one fresh run', 'daily', runs('2026-11-15', '2026-11-15', 1), false],
    ['two runs on one day', 'daily', runs('2026-11-15', '2026-11-15', 2), false],
    ['a series that ended two days ago', 'daily', runs('2026-10-15', '2026-11-13', 30), false],
    ['a series that goes on tomorrow', 'daily', runs('2026-10-15', '2026-11-16', 33), false],
    ['four runs in four weeks', 'weekly', runs('2026-10-19', '2026-11-15', 4), true],
    ['one run in a week', 'weekly', runs('2026-11-09', '2026-11-15', 1), false],
    ['two runs in two weeks', 'fortnightly', runs('2026-11-02', '2026-11-15', 2), true],
    ['two runs in two days', 'fortnightly', runs('2026-11-14', '2026-11-15', 2), false],
    ['a series that ended two weeks ago', 'fortnightly', runs('2026-10-01', '2026-11-01', 3), true],
    ['a series that ended 15 days ago', 'fortnightly', runs('2026-10-01', '2026-10-31', 3), false],
    ['two runs in two months', 'monthly', runs('2026-09-16', '2026-11-15', 2), true],
    ['one run in a quarter', 'quarterly', runs('2026-10-01', '2026-10-01', 1), true],
    ['one run within the last year', 'yearly', runs('2025-11-14', '2025-11-14', 1), true],
    ['one run more than a year ago', 'yearly', runs('2025-11-13', '2025-11-13', 1), false],
    ['no run in the period', 'yearly', runs('2026-01-01', '2026-10-01', 0), false],
    ['one run in two years', 'yearly', runs('2024-11-01', '2026-11-01', 1), true],
    ['one run in three years', 'yearly', runs('2023-10-01', '2026-11-01', 2), false],
  ] as const)('%s, %s', (_name, every, evidence, shown) => {
    expect(shows({ every }, [evidence])).toBe(shown);
  });

  it('needs both a period and the runs in it', () => {
    const { period } = runs('2026-10-15', '2026-11-14', 31);
    expect(shows({ every: 'daily' }, [{ period }, { runs: 31 }])).toBe(false);
  });

  it.each([
    ['48h', '2026-11-03', '2026-11-05', true],
    ['48h', '2026-11-03', '2026-11-06', false],
    ['48h', '2026-11-03T08:00:00Z', '2026-11-05T08:00:00Z', true],
    ['48h', '2026-11-03T08:00:00Z', '2026-11-05T08:00:01Z', false],
    ['48h', '2026-11-03T08:00:00+08:00', '2026-11-05T00:00:00Z', true],
    ['48h', '2026-11-03T23:00:00Z', '2026-11-05', true],
    ['36h', '2026-11-03', '2026-11-04', true],
    ['36h', '2026-11-03', '2026-11-05', false],
    ['45d', '2026-10-01', '2026-11-15', true],
    ['44d', '2026-10-01', '2026-11-15', false],
    ['2w', '2026-11-01', '2026-11-15', true],
    ['2w', '2026-10-31', '2026-11-15', false],
    ['1mo', '2026-10-15', '2026-11-15', true],
    ['1mo', '2026-10-14', '2026-11-15', false],
    ['1mo', '2026-01-31', '2026-02-28', true],
    ['1mo', '2026-01-31', '2026-03-01', false],
    ['12mo', '2025-11-15', '2026-11-15', true],
    ['1y', '2024-02-29', '2025-02-28', true],
    ['1y', '2024-02-29', '2025-03-01', false],
    ['soon', '2026-11-01', '2026-11-01', false],
  ])('a limit of %s, from %s to %s: %s', (within, released, applied, kept) => {
    expect(shows({ within }, [{ released, applied }])).toBe(kept);
  });

  it('needs one case that kept the limit, and none that did not', () => {
    const kept = { released: '2026-11-03', applied: '2026-11-04' };
    const late = { released: '2026-10-01', applied: '2026-11-01' };
    const within = '48h';
    expect(shows({ within }, [])).toBe(false);
    expect(shows({ within }, [{ date: '2026-11-04' }, { released: '2026-11-03' }])).toBe(false);
    expect(shows({ within }, [kept, { date: '2026-11-04' }])).toBe(true);
    expect(shows({ within }, [kept, late])).toBe(false);
  });

  it('does not count what is still to come as kept, but as late', () => {
    const within = '48h';
    const tomorrow = { released: '2026-11-15', applied: '2026-11-16' };
    expect(shows({ within }, [tomorrow])).toBe(false);
    const kept = { released: '2026-11-03', applied: '2026-11-04' };
    expect(shows({ within }, [kept, tomorrow])).toBe(true);
    expect(shows({ within }, [kept, { released: '2026-11-01', applied: '2026-11-16' }])).toBe(
      false,
    );
  });

  it('is not shown where there is no day to judge by', () => {
    expect(shows({ every: 'yearly' }, [runs('2026-11-01', '2026-11-01', 1)], null)).toBe(false);
  });
});
