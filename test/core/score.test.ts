import { describe, expect, it } from 'vitest';
import { judgeRun, listCodes } from './judge-run.ts';
import { makeException } from './make-assessment.ts';
import { makePack, makeRequirement, makeStrategy } from './make-pack.ts';

const reason = 'There is none here.';
const none = { outcome: 'not-applicable' as const, reason };
const pack = makePack([
  makeStrategy('alpha', [
    makeRequirement({ id: 'AL-0001', levels: [1, 2] }),
    makeRequirement({ id: 'AL-0002', levels: [2, 3] }),
    makeRequirement({ id: 'AL-0003', levels: [3] }),
  ]),
  makeStrategy('beta', [makeRequirement({ id: 'BE-0004', levels: [1, 2, 3] })]),
]);

describe('levels of a strategy', () => {
  it('needs every requirement that lists the level, and every lower level', () => {
    const result = judgeRun(pack, { answers: { 'AL-0002': 'effective', 'AL-0003': 'effective' } });
    const [alpha] = result.strategies;
    expect(alpha?.levels.map((each) => each.met)).toEqual([false, false, false]);
    expect(alpha?.levels.map((each) => [each.satisfied, each.required])).toEqual([
      [0, 1],
      [1, 2],
      [2, 2],
    ]);
    expect(alpha?.level).toBe(0);
  });

  it('does not add up lower lists: what is gone at a level is not asked for there', () => {
    const result = judgeRun(pack, {
      answers: { 'AL-0001': 'effective', 'AL-0002': 'effective', 'AL-0003': 'effective' },
    });
    expect(result.strategies[0]?.levels[2]).toMatchObject({ required: 2, met: true });
    expect(result.strategies[0]?.level).toBe(3);
  });

  it('shows a ceiling that no-visibility lowers and not-assessed does not', () => {
    const open = judgeRun(pack, { answers: { 'AL-0001': 'effective' } });
    expect(open.strategies[0]).toMatchObject({ level: 1, ceiling: 3 });
    const seen = judgeRun(pack, {
      answers: { 'AL-0001': 'effective', 'AL-0003': 'no-visibility' },
    });
    expect(seen.strategies[0]).toMatchObject({ level: 1, ceiling: 2 });
    expect(seen.strategies[0]?.levels[2]).toMatchObject({
      unmet: ['AL-0003'],
      notAssessed: ['AL-0002'],
    });
  });

  it.each(['ineffective', 'not-implemented', 'no-visibility', 'not-assessed'] as const)(
    'gives no credit for %s',
    (outcome) => {
      const result = judgeRun(pack, { answers: { 'AL-0001': outcome } });
      expect(result.strategies[0]?.level).toBe(0);
    },
  );

  it('keeps apart what is effective and what does not apply', () => {
    const result = judgeRun(pack, { answers: { 'AL-0001': none, 'BE-0004': 'effective' } });
    expect(result.strategies[0]?.levels[0]?.satisfiedBy).toEqual({
      effective: 0,
      'alternate-control': 0,
      'not-applicable': 1,
      exception: 0,
      successor: 0,
    });
  });
});

describe('the overall level', () => {
  it('is the lowest strategy, never a mean', () => {
    const answers = {
      'AL-0001': 'effective' as const,
      'AL-0002': 'effective' as const,
      'AL-0003': 'effective' as const,
      'BE-0004': 'ineffective' as const,
    };
    expect(judgeRun(pack, { answers }).overall).toEqual({ level: 0, ceiling: 0, targetMet: null });
  });

  it('leaves out a strategy that does not apply, and flags it', () => {
    const answers = { 'BE-0004': none, 'AL-0001': 'effective' as const };
    const result = judgeRun(pack, { answers });
    expect(result.strategies[1]).toMatchObject({ level: null, ceiling: null });
    expect(result.overall.level).toBe(1);
    expect(result.warnings).toContainEqual({ code: 'strategy-not-applicable', ids: ['beta'] });
  });

  it('is null when no strategy applies, and no gate is passed', () => {
    const answers = { 'AL-0001': none, 'AL-0002': none, 'AL-0003': none, 'BE-0004': none };
    const result = judgeRun(pack, { answers }, { target: 1 });
    expect(result.overall).toEqual({ level: null, ceiling: null, targetMet: false });
    expect(result.gate).toMatchObject({
      passed: false,
      reasons: [{ code: 'below-target', ids: [] }],
    });
    expect(result.roadmap).toEqual({ next: null, target: null });
  });
});

describe('the gate', () => {
  const answers = { 'AL-0001': 'effective' as const, 'BE-0004': 'effective' as const };

  it('is absent without a target', () => expect(judgeRun(pack, { answers }).gate).toBeNull());

  it('passes at the target', () => {
    const gate = { passed: true, reasons: [], conditions: { target: 1 } };
    expect(judgeRun(pack, { answers }, { target: 1 }).gate).toEqual(gate);
  });

  it('names everything in the way, each once', () => {
    expect(judgeRun(pack, { answers: {} }, { target: 2 }).gate).toEqual({
      conditions: { target: 2 },
      passed: false,
      reasons: [{ code: 'below-target', ids: ['AL-0001', 'AL-0002', 'BE-0004'] }],
    });
  });
});

describe('assurance', () => {
  it('counts the best evidence of each, and what rests on none', () => {
    const evidence = [
      { what: 'policy', quality: 'poor' as const },
      { what: 'test', quality: 'excellent' as const },
    ];
    const result = judgeRun(pack, {
      assessor: { independence: 'independent' },
      answers: {
        'AL-0001': { outcome: 'effective', evidence },
        'AL-0002': 'effective',
        'BE-0004': none,
      },
    });
    expect(result.strategies[0]?.levels[1]?.assurance).toEqual({
      stated: 'independent',
      evidence: { excellent: 1, good: 0, fair: 0, poor: 0 },
      withoutEvidence: 1,
    });
    expect(result.strategies[1]?.levels[0]?.assurance.withoutEvidence).toBe(0);
  });
});

describe('warnings about the assessment', () => {
  it('names what a report needs and does not find', () => {
    expect(judgeRun(pack, {}).warnings).toEqual([
      {
        code: 'field-missing',
        ids: ['scope.description', 'assessor.name', 'assessor.independence', 'assessed-on'],
      },
    ]);
  });

  it('is silent when all is there', () => {
    const result = judgeRun(pack, {
      scope: { description: 'all' },
      assessor: { name: 'R. Tan', independence: 'self' },
      document: { status: 'draft' },
      'assessed-on': '2026-11-15',
    });
    expect(listCodes(result)).toEqual([]);
    expect(result.assessment).toMatchObject({
      file: 'made.yaml',
      document: { status: 'draft' },
      'assessed-on': '2026-11-15',
    });
  });
});

describe('the day', () => {
  it('is not needed without exceptions', () => {
    expect(judgeRun(pack, {}, { asOf: null }).asOf).toBeNull();
    expect(judgeRun(pack, { exceptions: [makeException({ requirements: [] })] }).asOf).toBe(
      '2026-11-15',
    );
  });
});
