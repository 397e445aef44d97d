import { describe, expect, it } from 'vitest';
import { compareResults } from '../../../src/core/compare/compare-results.ts';
import type { Answer, Assessment, Evidence } from '../../../src/model/assessment.ts';
import type { LoadedPack, Requirement } from '../../../src/model/control-pack.ts';
import { AS_OF, judgeRun } from '../judge-run.ts';
import { makeException } from '../make-assessment.ts';
import { makePack, makeRequirement, makeStrategy } from '../make-pack.ts';

const one = makeRequirement({ id: 'AA-0001', levels: [1] });
const two = makeRequirement({ id: 'AA-0002', levels: [2] });
const three = makeRequirement({ id: 'BB-0003', levels: [1], 'applies-when': 'f' });
const packOf = (aa: readonly Requirement[] = [one, two], digest = '0'): LoadedPack => {
  const { pack } = makePack([makeStrategy('aa', aa), makeStrategy('bb', [three])]);
  return { pack, digest: `sha256:${digest.repeat(64)}` };
};
const pack = packOf();

type Fields = Partial<Assessment>;
const sideOf = (fields: Fields, from = pack, asOf: string | null = AS_OF) => ({
  result: judgeRun(from, fields, { asOf }),
  pack: from,
});

function compare(old: Fields, now: Fields, packs: { old?: LoadedPack; new?: LoadedPack } = {}) {
  const pair = { old: sideOf(old, packs.old), new: sideOf(now, packs.new) };
  return compareResults(pair, 365);
}

const base = { 'AA-0001': 'effective', 'BB-0003': 'effective' } as const;
const tell = (old: Assessment['answers'], now: Assessment['answers']) =>
  compare({ answers: old }, { answers: now }).requirements.map(
    ({ id, change }) => `${id} ${change}`,
  );

describe('levels', () => {
  it('are told where they are different, the whole apart', () => {
    const found = compare(
      { answers: base },
      { answers: { 'AA-0001': 'ineffective', 'BB-0003': 'effective' } },
    );
    expect(found.overall).toEqual({ change: 'regressed', cause: 'organisation', old: 1, new: 0 });
    expect(found.strategies).toEqual([
      { id: 'aa', change: 'regressed', cause: 'organisation', old: 1, new: 0 },
    ]);
    expect(found.regression).toBe(true);
    expect(found.old).toEqual({
      file: 'made.yaml',
      organisation: 'Tester',
      framework: 'made@1',
      pack: pack.digest,
      asOf: AS_OF,
      level: 1,
    });
  });

  it('may begin or cease to apply; ceasing is a regression', () => {
    const without = { answers: base, scope: { facts: { f: false } } };
    const none = { answers: { 'AA-0001': 'effective' as const }, scope: without.scope };
    const found = compare({ answers: base }, none);
    expect(found.strategies).toEqual([
      { id: 'bb', change: 'out-of-scope', cause: 'organisation', old: 3, new: null },
    ]);
    expect(found.requirements).toMatchObject([{ id: 'BB-0003', change: 'out-of-scope' }]);
    expect(found.regression).toBe(true);
    const back = compare(none, { answers: base });
    expect(back.strategies).toMatchObject([{ id: 'bb', change: 'into-scope', old: null, new: 3 }]);
    expect(back.regression).toBe(false);
  });
});

describe('requirements', () => {
  it.each([
    ['ineffective', 'effective', 'improved'],
    ['effective', 'ineffective', 'regressed'],
    ['not-assessed', 'effective', 'newly-assessed'],
    ['not-assessed', 'ineffective', 'newly-assessed'],
    ['effective', 'not-assessed', 'no-longer-assessed'],
    ['no-visibility', 'not-implemented', 'restated'],
  ] as const)('from %s to %s: %s', (old, now, change) => {
    expect(tell({ 'AA-0002': old }, { 'AA-0002': now })).toEqual([`AA-0002 ${change}`]);
  });

  it('are a regression when one is no longer satisfied, whatever the level', () => {
    const lost = { ...base, 'AA-0002': 'not-assessed' } as const;
    const found = compare({ answers: { ...base, 'AA-0002': 'effective' } }, { answers: lost });
    expect(found.regression).toBe(true);
    expect(compare({ answers: lost }, { answers: base }).regression).toBe(false);
  });

  it('say what was found, by what, and where', () => {
    const exceptions = [makeException()];
    const found = compare(
      { answers: base },
      { answers: { ...base, 'AA-0001': 'ineffective' }, exceptions },
    );
    expect(found.requirements).toEqual([
      {
        id: 'AA-0001',
        change: 'restated',
        old: { outcome: 'effective', source: 'answer', satisfied: true, line: 10, column: 3 },
        new: {
          outcome: 'ineffective',
          source: 'answer',
          satisfied: true,
          exception: 'EX-01',
          line: 10,
          column: 3,
        },
      },
    ]);
    expect(found.regression).toBe(false);
  });
});

describe('evidence', () => {
  const proof = (date?: string, quality: Evidence['quality'] = 'good'): Evidence => ({
    what: 'Seen',
    quality,
    ...(date && { date }),
  });
  const fields = (...evidence: Evidence[]): Fields => {
    const answer: Answer = { outcome: 'effective', evidence };
    return { answers: { 'AA-0001': answer } };
  };
  const change = (
    old: Evidence[],
    now: Evidence[],
    asOf: [string | null, string | null] = [AS_OF, AS_OF],
  ) => {
    const pair = {
      old: sideOf(fields(...old), pack, asOf[0]),
      new: sideOf(fields(...now), pack, asOf[1]),
    };
    return compareResults(pair, 365).evidence.map((each) => each.change);
  };

  it('is the same where its day and quality are', () => {
    expect(change([proof('2026-11-01')], [proof('2026-10-01'), proof('2026-11-01')])).toEqual([]);
    expect(change([], [])).toEqual([]);
  });

  it('is added or removed, renewed or older, stronger or weaker', () => {
    expect(change([], [proof()])).toEqual(['added']);
    expect(change([proof()], [])).toEqual(['removed']);
    expect(change([proof('2026-10-01')], [proof('2026-11-01')])).toEqual(['renewed']);
    expect(change([proof('2026-11-01')], [proof('2026-10-01')])).toEqual(['dated-back']);
    expect(change([proof()], [proof('2026-10-01')])).toEqual(['renewed']);
    expect(change([proof(undefined, 'poor')], [proof(undefined, 'fair')])).toEqual(['stronger']);
    expect(change([proof('2026-11-01', 'good')], [proof('2026-11-01', 'fair')])).toEqual([
      'weaker',
    ]);
  });

  it('goes stale as time passes, each side by its own day', () => {
    const same = proof('2025-10-01');
    expect(change([same], [same], ['2026-09-30', '2026-10-02'])).toEqual(['gone-stale']);
    expect(change([same], [same], ['2026-10-02', '2026-09-30'])).toEqual(['fresh-again']);
    expect(change([same], [same], ['2026-10-01', null])).toEqual([]);
  });

  it('is described by its best quality and its newest day', () => {
    const old = fields(proof('2026-10-01', 'fair'), proof('2026-09-01', 'excellent'));
    expect(compare(old, fields()).evidence).toEqual([
      {
        id: 'AA-0001',
        change: 'removed',
        old: { quality: 'excellent', day: '2026-10-01' },
        new: null,
      },
    ]);
    expect(compare(fields(), fields(proof())).evidence[0]?.new).toEqual({
      quality: 'good',
      day: null,
    });
  });
});

describe('exceptions', () => {
  const excepted = (...exceptions: Parameters<typeof makeException>): Fields => ({
    answers: { 'AA-0001': 'ineffective' },
    exceptions: exceptions.map((each) => makeException(each)),
  });
  const none: Fields = { answers: { 'AA-0001': 'ineffective' } };
  const change = (old: Fields, now: Fields) =>
    compare(old, now).exceptions.map((each) => each.change);

  it('are opened and closed, come into force and lapse, end later and earlier', () => {
    expect(change(none, excepted({}))).toEqual(['opened']);
    expect(change(excepted({}), none)).toEqual(['closed']);
    expect(change(excepted({ remainder: 'ineffective' }), excepted({}))).toEqual(['in-force']);
    expect(change(excepted({}), excepted({ expires: '2026-11-14' }))).toEqual(['lapsed']);
    expect(change(excepted({ expires: '2027-01-01' }), excepted({}))).toEqual(['extended']);
    expect(change(excepted({}), excepted({ expires: '2027-01-01' }))).toEqual(['shortened']);
    expect(change(excepted({}), excepted({}))).toEqual([]);
  });

  it('say whether they were in force, and until when', () => {
    expect(compare(none, excepted({})).exceptions).toEqual([
      { id: 'EX-01', change: 'opened', old: null, new: { inForce: true, expires: '2027-04-30' } },
    ]);
  });
});

describe('the model', () => {
  const four = makeRequirement({ id: 'AA-0004', levels: [1] });
  const harder = packOf([{ ...one, levels: [1, 2] }, four], '1');

  it('is not spoken of where it is the same', () => {
    expect(compare({ answers: base }, { answers: {} }).model).toBeNull();
  });

  it('has its own list of what only one pack asks for, or at other levels', () => {
    const found = compare({ answers: base }, { answers: base }, { new: harder });
    expect(found.requirements).toEqual([]);
    expect(found.model).toEqual({
      onlyOld: ['AA-0002'],
      onlyNew: ['AA-0004'],
      moved: [{ id: 'AA-0001', old: [1], new: [1, 2] }],
      strategiesOnlyOld: [],
      strategiesOnlyNew: [],
    });
  });

  it('is the cause where nothing that both ask for was found differently', () => {
    const found = compare({ answers: base }, { answers: base }, { new: harder });
    expect(found.strategies).toEqual([
      { id: 'aa', change: 'regressed', cause: 'model', old: 1, new: 0 },
    ]);
    expect(found.overall?.cause).toBe('model');
    expect(found.regression).toBe(false);
  });

  it('is only part of the cause where the organisation was found differently too', () => {
    const worse = { ...base, 'AA-0001': 'ineffective' } as const;
    const found = compare({ answers: base }, { answers: worse }, { new: harder });
    expect(found.strategies[0]?.cause).toBe('both');
    expect(found.regression).toBe(true);
    const moved = compare(
      { answers: base },
      { answers: base, scope: { facts: { f: false } } },
      { new: harder },
    );
    expect(moved.strategies.find(({ id }) => id === 'aa')?.cause).toBe('model');
  });

  it('is no cause where the packs ask for the same, or for the same in that strategy', () => {
    const worse = { ...base, 'BB-0003': 'ineffective' } as const;
    const corrected = compare(
      { answers: base },
      { answers: worse },
      { new: packOf([one, two], '1') },
    );
    expect(corrected.model).toMatchObject({ onlyOld: [], onlyNew: [], moved: [] });
    expect(corrected.strategies).toMatchObject([{ id: 'bb', cause: 'organisation' }]);
    const found = compare({ answers: base }, { answers: worse }, { new: harder });
    expect(found.strategies.map(({ id, cause }) => `${id} ${cause}`)).toEqual([
      'aa model',
      'bb organisation',
    ]);
    expect(found.overall?.cause).toBe('both');
  });

  it('may lose and gain whole strategies', () => {
    const { pack: other } = makePack([makeStrategy('bb', [three]), makeStrategy('cc', [four])]);
    const found = compare(
      { answers: base },
      { answers: { 'BB-0003': 'effective' } },
      {
        new: { pack: other, digest: `sha256:${'2'.repeat(64)}` },
      },
    );
    expect(found.model?.strategiesOnlyOld).toEqual(['aa']);
    expect(found.model?.strategiesOnlyNew).toEqual(['cc']);
  });
});
