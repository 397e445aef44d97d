import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/core/build-report.ts';
import { judgeRun } from './judge-run.ts';
import { makePack, makeRequirement, makeStrategy } from './make-pack.ts';

const one = makeStrategy('aa', [makeRequirement({ id: 'AA-0001', levels: [1, 2] })]);
const two = makeStrategy('bb', [makeRequirement({ id: 'BB-0002', levels: [1, 2] })]);
const loaded = makePack([one, two], 2);

describe('buildReport', () => {
  it('joins every strategy and requirement with its texts, in the order of the pack', () => {
    const result = judgeRun(loaded, { answers: { 'AA-0001': 'effective' } });
    const report = buildReport(result, loaded.pack);
    expect(report.strategies.map((each) => each.texts.title)).toEqual([one.title, two.title]);
    expect([...report.requirements.keys()]).toEqual(['AA-0001', 'BB-0002']);
    expect(report.requirements.get('AA-0001')?.judged.outcome).toBe('effective');
    expect(report.requirements.get('BB-0002')?.texts.title).toBe('Title of BB-0002');
  });

  it('leaves out what one of the two does not know', () => {
    const result = judgeRun(loaded, {});
    const smaller = buildReport(result, makePack([one], 2).pack);
    expect(smaller.strategies.map((each) => each.judged.id)).toEqual(['aa']);
    expect([...smaller.requirements.keys()]).toEqual(['AA-0001']);
    const older = judgeRun(makePack([one], 2), {});
    expect([...buildReport(older, loaded.pack).requirements.keys()]).toEqual(['AA-0001']);
  });

  it.each([
    ['the lowest strategies', {}, 2, [true, true]],
    ['only the lowest strategy', { 'AA-0001': 'effective' }, 2, [false, true]],
    ['none where the target is met', { 'AA-0001': 'effective', 'BB-0002': 'effective' }, 1, []],
    ['none at the top', { 'AA-0001': 'effective', 'BB-0002': 'effective' }, null, []],
  ] as const)('marks as holding back %s', (_what, answers, target, expected) => {
    const report = buildReport(judgeRun(loaded, { answers }, { target }), loaded.pack);
    const marks = report.strategies.map((each) => each.holdsBack);
    expect(marks).toEqual(expected.length === 0 ? [false, false] : expected);
  });

  it('attaches the statements of the publisher, where there are any', () => {
    const result = judgeRun(loaded, {});
    const catalog = { title: 'Catalog', version: '1', statements: new Map([['C-0001', 'Do it.']]) };
    expect(buildReport(result, loaded.pack, { catalog }).catalog).toBe(catalog);
    expect(buildReport(result, loaded.pack)).not.toHaveProperty('catalog');
  });

  it('marks no strategy that does not apply', () => {
    const answers = { 'AA-0001': { outcome: 'not-applicable', reason: 'none' } } as const;
    const report = buildReport(judgeRun(loaded, { answers }), loaded.pack);
    expect(report.strategies.map((each) => each.holdsBack)).toEqual([false, true]);
  });
});
