import { describe, expect, it } from 'vitest';
import type { Answer, Assessment, Evidence } from '../../src/model/assessment.ts';
import type { Result, WarningCode } from '../../src/model/result.ts';
import { AS_OF, judgeRun } from './judge-run.ts';
import { makeException } from './make-assessment.ts';
import { makePack, makeRequirement, makeStrategy } from './make-pack.ts';

const pack = makePack([
  makeStrategy('alpha', [
    makeRequirement({ id: 'AA-0001', levels: [1] }),
    makeRequirement({ id: 'AA-0002', levels: [1] }),
  ]),
  makeStrategy('beta', [makeRequirement({ id: 'BB-0001', levels: [1] })]),
]);

const warningsOf = (result: Result, code: WarningCode) =>
  result.warnings.filter((each) => each.code === code);
const judgeOne = (answer: Answer, fields: Partial<Assessment> = {}, asOf: string | null = AS_OF) =>
  judgeRun(pack, { answers: { 'AA-0001': answer }, ...fields }, { asOf });
const withEvidence = (evidence: Partial<Evidence>): Answer => ({
  outcome: 'effective',
  evidence: [{ what: 'w', quality: 'good', ...evidence }],
});

describe('a sample that did not pass whole', () => {
  const answer = withEvidence({ sample: { tested: 8, passed: 7, population: 20 } });

  it('is told where the answer says effective, with its place', () => {
    expect(warningsOf(judgeOne(answer), 'sample-failed')).toEqual([
      { code: 'sample-failed', ids: ['AA-0001'], line: 10, column: 3 },
    ]);
  });

  it('is what other outcomes say themselves', () => {
    for (const outcome of ['ineffective', 'alternate-control', 'no-visibility'] as const) {
      const result = judgeOne({ ...answer, outcome, reason: 'r' });
      expect(warningsOf(result, 'sample-failed')).toEqual([]);
    }
  });

  it('is not one that passed whole', () => {
    const passed = withEvidence({ sample: { tested: 8, passed: 8, population: 20 } });
    expect(warningsOf(judgeOne(passed), 'sample-failed')).toEqual([]);
  });

  it('is told once for the answer to a control, with all that it judges', () => {
    const result = judgeRun(pack, { answers: { 'C-0001': answer } });
    expect(warningsOf(result, 'sample-failed').map(({ ids }) => ids)).toEqual([
      ['AA-0001', 'BB-0001'],
    ]);
  });

  it('changes no level', () => {
    const plain = judgeOne({ outcome: 'effective' });
    expect(judgeOne(answer).overall).toEqual(plain.overall);
    expect(judgeOne(answer).strategies.map(({ level }) => level)).toEqual(
      plain.strategies.map(({ level }) => level),
    );
  });
});

describe('a sample held against the inventory', () => {
  const scope = { inventory: { workstations: 19, servers: ['one', 'two'] } };
  const warns = (of: string | undefined, population: number, fields: Partial<Assessment>) => {
    const sample = { tested: 1, passed: 1, population, ...(of !== undefined && { of }) };
    return warningsOf(judgeOne(withEvidence({ sample }), fields), 'sample-not-inventory').length;
  };

  it.each([
    ['the count', 'workstations', 19, 0],
    ['fewer', 'workstations', 18, 1],
    ['more', 'workstations', 20, 1],
    ['the length of a list', 'servers', 2, 0],
    ['more than the list', 'servers', 3, 1],
    ['an entry that is not there', 'printers', 3, 1],
    ['the name of something else', 'constructor', 1, 1],
    ['what it does not say', undefined, 640, 0],
  ])('%s', (_, of, population, expected) => {
    expect(warns(of, population, { scope })).toBe(expected);
  });

  it('needs the inventory that it names', () => {
    expect(warns('workstations', 19, {})).toBe(1);
    expect(warns(undefined, 19, {})).toBe(0);
  });
});

describe('evidence of a later day', () => {
  it.each<[string, Partial<Evidence>, number]>([
    ['of the day itself', { date: AS_OF }, 0],
    ['a day later', { date: '2026-11-16' }, 1],
    ['a period that ends later', { period: { from: '2026-01-01', to: '2026-11-16' } }, 1],
    ['applied later', { released: '2026-11-15', applied: '2026-11-16T01:00:00Z' }, 1],
    ['late on the day, as written', { applied: '2026-11-15T23:59:00-11:00' }, 0],
    ['without a day', {}, 0],
  ])('%s', (_, evidence, expected) => {
    const result = judgeOne(withEvidence(evidence));
    expect(warningsOf(result, 'evidence-after-day')).toHaveLength(expected);
  });

  it('cannot be told without a day of the judgement', () => {
    const result = judgeOne(withEvidence({ date: '2999-01-01' }), {}, null);
    expect(warningsOf(result, 'evidence-after-day')).toEqual([]);
  });

  it('is found in exceptions and their compensating controls', () => {
    const late = [{ what: 'w', quality: 'good' as const, date: '2026-11-16' }];
    const [control] = makeException()['compensating-controls'];
    if (control === undefined) throw new Error('no control');
    const exceptions = [
      makeException({ id: 'EX-1', evidence: late }),
      makeException({ id: 'EX-2', 'compensating-controls': [{ ...control, evidence: late }] }),
      makeException({ id: 'EX-3' }),
    ];
    const result = judgeRun(pack, { exceptions });
    expect(warningsOf(result, 'evidence-after-day')).toEqual([
      { code: 'evidence-after-day', ids: ['EX-1'], line: 10, column: 3 },
      { code: 'evidence-after-day', ids: ['EX-2'], line: 11, column: 3 },
    ]);
  });
});

describe('what a provider does', () => {
  it.each([
    ['provider', 'effective', 1],
    ['cloud-vendor', 'alternate-control', 1],
    ['us', 'effective', 0],
    ['provider', 'ineffective', 0],
    ['provider', 'not-applicable', 0],
  ] as const)('%s, %s', (performer, outcome, expected) => {
    const answer = { outcome, reason: 'r', 'performed-by': performer };
    expect(warningsOf(judgeOne(answer), 'provider-evidence-missing')).toHaveLength(expected);
    const proven = { ...withEvidence({}), ...answer };
    expect(warningsOf(judgeOne(proven), 'provider-evidence-missing')).toEqual([]);
    const empty = { ...answer, evidence: [] };
    expect(warningsOf(judgeOne(empty), 'provider-evidence-missing')).toHaveLength(expected);
  });
});
