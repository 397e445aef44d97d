import { describe, expect, it } from 'vitest';
import { judgeRun, listCodes, pick } from './judge-run.ts';
import { makeException } from './make-assessment.ts';
import { makePack, makeRequirement, makeStrategy } from './make-pack.ts';

const pack = makePack([
  makeStrategy('alpha', [
    makeRequirement({ id: 'AL-0001', levels: [1, 2], 'superseded-by': ['AL-0002', 'AL-0003'] }),
    makeRequirement({ id: 'AL-0002', levels: [3], 'applies-when': 'thing' }),
    makeRequirement({ id: 'AL-0003', levels: [3] }),
  ]),
]);

describe('a requirement that stricter ones take the place of', () => {
  it('is satisfied when nobody assessed it and all of them are answered positively', () => {
    const reason = 'In another way.';
    const result = judgeRun(pack, {
      answers: { 'AL-0002': 'effective', 'AL-0003': { outcome: 'alternate-control', reason } },
    });
    expect(pick(result, 'AL-0001')).toMatchObject({
      outcome: 'not-assessed',
      source: 'successor',
      satisfied: true,
    });
    expect(result.overall).toEqual({ level: 3, ceiling: 3, targetMet: null });
    expect(result.strategies[0]?.levels[0]).toMatchObject({
      required: 1,
      satisfied: 1,
      satisfiedBy: { successor: 1, effective: 0 },
      notAssessed: [],
    });
  });

  it.each([
    ['one of them is missing', { 'AL-0002': 'effective' as const }],
    ['one is ineffective', { 'AL-0002': 'effective' as const, 'AL-0003': 'ineffective' as const }],
  ])('stays open when %s', (_, answers) => {
    expect(pick(judgeRun(pack, { answers }), 'AL-0001')).toMatchObject({
      source: 'none',
      satisfied: false,
    });
  });

  it('stays open when one of them does not apply, by answer or by fact', () => {
    const answered = judgeRun(pack, {
      answers: {
        'AL-0002': { outcome: 'not-applicable', reason: 'none' },
        'AL-0003': 'effective',
      },
    });
    const byFact = judgeRun(pack, {
      scope: { facts: { thing: false } },
      answers: { 'AL-0003': 'effective' },
    });
    expect(pick(answered, 'AL-0001').satisfied).toBe(false);
    expect(pick(byFact, 'AL-0001').satisfied).toBe(false);
  });

  it('stays open when an exception lifts one of them', () => {
    const result = judgeRun(pack, {
      answers: { 'AL-0002': 'ineffective', 'AL-0003': 'effective' },
      exceptions: [makeException({ requirements: ['AL-0002'] })],
    });
    expect(pick(result, 'AL-0002').satisfied).toBe(true);
    expect(pick(result, 'AL-0001').satisfied).toBe(false);
  });

  it('keeps an explicit answer against them, with a warning', () => {
    const answers = {
      'AL-0001': 'ineffective' as const,
      'AL-0002': 'effective' as const,
      'AL-0003': 'effective' as const,
    };
    const result = judgeRun(pack, { answers });
    expect(pick(result, 'AL-0001')).toMatchObject({ outcome: 'ineffective', satisfied: false });
    expect(result.overall.level).toBe(0);
    expect(listCodes(result)).toContain('answer-against-successor');
  });

  it('rests on the weaker evidence of the two', () => {
    const evidence = (quality: 'good' | 'poor') => [{ what: 'it', quality }];
    const result = judgeRun(pack, {
      answers: {
        'AL-0002': { outcome: 'effective', evidence: evidence('good') },
        'AL-0003': { outcome: 'effective', evidence: evidence('poor') },
      },
    });
    expect(result.strategies[0]?.levels[0]?.assurance.evidence).toMatchObject({ good: 0, poor: 1 });
  });
});
