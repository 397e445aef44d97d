import { describe, expect, it } from 'vitest';
import { judgeAssessment } from '../../../src/core/judge-assessment.ts';
import type { Assessment, Position } from '../../../src/model/assessment.ts';
import { GATE_CODES } from '../../../src/model/gate.ts';
import { makeAssessment, makeException } from '../make-assessment.ts';
import { makePack, makeRequirement, makeStrategy } from '../make-pack.ts';
import { judgeWith, listReasons, tellReasons } from './judge-gate-run.ts';

const pack = makePack([
  makeStrategy('aa', [
    makeRequirement({ id: 'AA-0001', levels: [1, 2, 3] }),
    makeRequirement({ id: 'AA-0002', levels: [2, 3] }),
  ]),
  makeStrategy('bb', [
    makeRequirement({ id: 'BB-0003', levels: [1, 2, 3] }),
    makeRequirement({ id: 'BB-0004', levels: [3] }),
  ]),
]);
const all = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, 'effective' as const]));
const everything = all(['AA-0001', 'AA-0002', 'BB-0003', 'BB-0004']);
const levelOne = { answers: all(['AA-0001', 'BB-0003']) };
const na = { outcome: 'not-applicable' as const, reason: 'None here.' };

describe('a gate', () => {
  it('is null where nothing was asked for', () => {
    expect(judgeWith({ pack, fields: levelOne }).gate).toBeNull();
  });

  it('says what was asked for, passed or not', () => {
    const passed = judgeWith({ pack, fields: levelOne, conditions: { target: 1 } });
    expect(passed.gate).toEqual({ passed: true, reasons: [], conditions: { target: 1 } });
    const conditions = { target: 2, complete: true, framework: 'made@2' };
    const { gate } = judgeWith({ pack, fields: levelOne, conditions });
    expect(gate?.passed).toBe(false);
    expect(gate?.conditions).toEqual(conditions);
    expect(gate?.reasons.map(({ code }) => code)).toEqual([
      ...['below-target', 'incomplete', 'wrong-framework'],
    ]);
  });

  it('is not passed where nobody answered anything, whatever was asked for', () => {
    for (const conditions of [
      { complete: true },
      { rhythms: true },
      { noExpiredExceptions: true },
      { minEvidence: 'poor' as const },
      { framework: 'made@1' },
    ]) {
      const reasons = listReasons({ pack, fields: {}, conditions });
      expect(
        reasons.map(({ code }) => code),
        JSON.stringify(conditions),
      ).toEqual(['incomplete']);
    }
  });

  it('is not passed where no strategy applies', () => {
    const answers = Object.fromEntries(Object.keys(everything).map((id) => [id, na]));
    expect(tellReasons({ pack, fields: { answers }, conditions: { rhythms: true } })).toEqual([
      'below-target',
    ]);
    expect(tellReasons({ pack, fields: { answers }, conditions: { target: 1 } })).toEqual([
      'below-target',
    ]);
  });

  it('gives its reasons in a fixed order', () => {
    const baseline = judgeWith({ pack, fields: { answers: everything } });
    const fields = {
      answers: { 'AA-0001': 'effective' as const },
      exceptions: [makeException({ expires: '2026-11-14' })],
    };
    const conditions = {
      target: 3,
      complete: true,
      minEvidence: 'good' as const,
      maxEvidenceAge: 1,
      noExpiredExceptions: true,
      framework: 'made@2',
    };
    const codes = listReasons({ pack, fields, conditions, baseline }).map(({ code }) => code);
    const order = [...codes].sort((a, b) => GATE_CODES.indexOf(a) - GATE_CODES.indexOf(b));
    expect(codes).toEqual(order);
    expect(new Set(codes).size).toBe(GATE_CODES.length - 1);
  });
});

describe('below-target', () => {
  it('names what stands between the whole and the target, with its places', () => {
    const fields = { answers: { ...levelOne.answers, 'AA-0002': 'ineffective' as const } };
    expect(listReasons({ pack, fields, conditions: { target: 3 } })).toEqual([
      {
        code: 'below-target',
        ids: ['AA-0002', 'BB-0004'],
        places: [{ id: 'AA-0002', line: 12, column: 3 }],
      },
    ]);
  });

  it('asks single strategies for levels of their own', () => {
    const conditions = { target: 1, require: { aa: 2, bb: 1 } };
    expect(listReasons({ pack, fields: levelOne, conditions })).toEqual([
      { code: 'below-target', ids: ['AA-0002'], strategy: 'aa', level: 2 },
    ]);
  });

  it('does not take a strategy that does not apply for one that has the required level', () => {
    const fields = { answers: { ...everything, 'BB-0003': na, 'BB-0004': na } };
    const reasons = listReasons({ pack, fields, conditions: { require: { bb: 1 } } });
    expect(reasons).toMatchObject([{ code: 'below-target', ids: ['BB-0003'], strategy: 'bb' }]);
    expect(judgeWith({ pack, fields, conditions: { target: 3 } }).gate?.passed).toBe(true);
  });
});

describe('incomplete', () => {
  const tell = (conditions: object, fields: Partial<Assessment> = levelOne) =>
    tellReasons({ pack, fields, conditions: { complete: true, ...conditions } });

  it('looks up to the target, or the highest required level, or at all', () => {
    expect(tell({ target: 1 })).toEqual([]);
    expect(tell({ require: { bb: 1 } })).toEqual([]);
    expect(tell({ require: { aa: 1, bb: 1 }, target: 1 })).toEqual([]);
    expect(tell({})).toEqual(['incomplete AA-0002 BB-0004']);
    expect(tell({ target: 1, require: { bb: 2 } })).toContain('incomplete AA-0002');
  });

  it('does not ask of a strategy that does not apply', () => {
    expect(tell({}, { answers: { ...levelOne.answers, 'BB-0003': na, 'BB-0004': na } })).toEqual([
      'incomplete AA-0002',
    ]);
  });
});

describe('expired-exception', () => {
  const tell = (fields: object, expires: string) =>
    listReasons({
      pack,
      fields: { answers: everything, exceptions: [makeException({ expires, ...fields })] },
      conditions: { noExpiredExceptions: true },
    });

  it('names exceptions that have ended, with their place, and no other', () => {
    const places = [{ id: 'EX-01', line: 14, column: 3 }];
    expect(tell({}, '2026-11-14')).toEqual([{ code: 'expired-exception', ids: ['EX-01'], places }]);
    expect(tell({}, '2026-11-15')).toEqual([]);
    expect(tell({ remainder: 'ineffective' }, '2027-04-30')).toEqual([]);
  });
});

describe('wrong-framework', () => {
  const judge = (positions: Readonly<Record<string, Position>>) => {
    const loaded = { ...makeAssessment(levelOne), positions };
    const conditions = { framework: 'made@2' };
    return judgeAssessment(pack, loaded, { asOf: null, target: null, conditions }).gate?.reasons;
  };

  it('says which framework was found, and where', () => {
    expect(judge({ '/framework': { line: 2, column: 12 } })).toEqual([
      {
        code: 'wrong-framework',
        ids: ['made@1'],
        places: [{ id: 'made@1', line: 2, column: 12 }],
      },
    ]);
    expect(judge({})).toEqual([{ code: 'wrong-framework', ids: ['made@1'] }]);
    expect(tellReasons({ pack, fields: levelOne, conditions: { framework: 'made@1' } })).toEqual(
      [],
    );
  });
});

describe('regression', () => {
  const baseline = judgeWith({ pack, fields: { answers: everything } });
  const condition = { file: 'old.json', digest: `sha256:${'2'.repeat(64)}`, asOf: null };
  const tell = (answers: Assessment['answers'], old = baseline) =>
    listReasons({ pack, fields: { answers }, conditions: { baseline: condition }, baseline: old });

  it('is not found where nothing is worse', () => {
    expect(tell(everything)).toEqual([]);
    expect(tell(everything, judgeWith({ pack, fields: levelOne }))).toEqual([]);
  });

  it('is a strategy that fell, by what was lost', () => {
    expect(tell({ ...everything, 'AA-0002': 'ineffective' })).toEqual([
      {
        code: 'regression',
        ids: ['AA-0002'],
        places: [{ id: 'AA-0002', line: 11, column: 3 }],
        strategy: 'aa',
        level: 3,
      },
    ]);
  });

  it('is a requirement that was satisfied, though no strategy fell', () => {
    const before = judgeWith({ pack, fields: { answers: all(['AA-0001', 'BB-0003', 'BB-0004']) } });
    const old = {
      ...before,
      strategies: before.strategies.map((each) => ({ ...each, level: 1 })),
    };
    expect(
      tell({ 'AA-0001': 'effective', 'BB-0003': 'effective', 'BB-0004': 'ineffective' }, old),
    ).toEqual([
      { code: 'regression', ids: ['BB-0004'], places: [{ id: 'BB-0004', line: 12, column: 3 }] },
    ]);
  });

  it('is a strategy that no longer applies, or is no longer there', () => {
    const answers = { ...everything, 'BB-0003': na, 'BB-0004': na };
    expect(tell(answers)).toEqual([{ code: 'regression', ids: [], strategy: 'bb', level: 3 }]);
    const [first] = baseline.strategies;
    const strategies = first ? [...baseline.strategies, { ...first, id: 'zz' }] : [];
    expect(tell(everything, { ...baseline, strategies })).toEqual([
      { code: 'regression', ids: [], strategy: 'zz', level: 3 },
    ]);
  });

  it('is not a strategy that had no level before', () => {
    const old = judgeWith({
      pack,
      fields: { answers: { ...everything, 'BB-0003': na, 'BB-0004': na } },
    });
    expect(tell(everything, old)).toEqual([]);
  });

  it('is a requirement that is no longer there', () => {
    const [first] = baseline.requirements;
    const requirements = first ? [{ ...first, id: 'AA-0009' }] : [];
    const reasons = tell(everything, { ...baseline, requirements });
    expect(reasons).toEqual([{ code: 'regression', ids: ['AA-0009'] }]);
  });

  it('is the whole, where nothing else tells why', () => {
    const old = {
      ...baseline,
      strategies: baseline.strategies.map((each) => ({ ...each, level: 1 })),
      requirements: [],
    };
    expect(tell(levelOne.answers, old)).toEqual([{ code: 'regression', ids: [] }]);
    const blocked = { ...baseline, requirements: [] };
    expect(tell(levelOne.answers, blocked)).toMatchObject([
      { ids: ['AA-0002'], strategy: 'aa' },
      { ids: ['BB-0004'], strategy: 'bb' },
    ]);
  });
});
