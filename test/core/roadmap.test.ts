import { describe, expect, it } from 'vitest';
import { judgeRun } from './judge-run.ts';
import { makePack, makeRequirement, makeStrategy } from './make-pack.ts';

const pack = makePack([
  makeStrategy('alpha', [
    makeRequirement({ id: 'AL-0001', levels: [1, 2], 'superseded-by': ['AL-0002', 'AL-0003'] }),
    makeRequirement({ id: 'AL-0002', levels: [3], effort: 'high' }),
    makeRequirement({ id: 'AL-0003', levels: [3], effort: 'low' }),
    makeRequirement({ id: 'AL-0009', levels: [2, 3], effort: 'high' }),
  ]),
  makeStrategy('beta', [
    makeRequirement({ id: 'BE-0004', levels: [1, 2, 3], effort: 'high' }),
    makeRequirement({ id: 'BE-0005', levels: [1, 2, 3], effort: 'low' }),
    makeRequirement({ id: 'BE-0009', levels: [2, 3], effort: 'high' }),
  ]),
]);

const ids = (stage: { items: readonly { requirements: readonly string[] }[] } | null) =>
  stage?.items.map((each) => each.requirements.join('+'));

describe('the roadmap', () => {
  it('lifts the overall level by one first, easy work before hard', () => {
    const { next } = judgeRun(pack, {}).roadmap;
    expect(next?.level).toBe(1);
    expect(ids(next)).toEqual(['AL-0001', 'BE-0005', 'BE-0004']);
  });

  it('says find out for what nobody has looked at or could see, and fix for the rest', () => {
    const { next } = judgeRun(pack, {
      answers: { 'BE-0004': 'no-visibility', 'BE-0005': 'ineffective' },
    }).roadmap;
    const actions = Object.fromEntries(
      next?.items.map((each) => [each.requirements[0], each.action]) ?? [],
    );
    expect(actions).toEqual({ 'AL-0001': 'find-out', 'BE-0004': 'find-out', 'BE-0005': 'fix' });
  });

  it('counts a shared control once, with every strategy that it lifts, before single ones', () => {
    const answers = { 'AL-0001': 'effective', 'BE-0004': 'effective' } as const;
    const { target } = judgeRun(pack, { answers }, { target: 2 }).roadmap;
    expect(target?.items).toEqual([
      {
        control: 'C-0005',
        requirements: ['BE-0005'],
        strategies: ['beta'],
        action: 'find-out',
        effort: 'low',
      },
      {
        control: 'C-0009',
        requirements: ['AL-0009', 'BE-0009'],
        strategies: ['alpha', 'beta'],
        action: 'find-out',
        effort: 'high',
      },
    ]);
  });

  it('reaches the top without what stricter requirements take the place of', () => {
    const { target } = judgeRun(pack, {}, { target: 3 }).roadmap;
    expect(ids(target)).not.toContain('AL-0001');
    expect(target?.items.map((each) => each.control)).toContain('C-0002');
  });

  it('still asks for it when somebody found it wanting', () => {
    const { target } = judgeRun(
      pack,
      { answers: { 'AL-0001': 'ineffective' } },
      { target: 3 },
    ).roadmap;
    expect(ids(target)).toContain('AL-0001');
  });

  it('has no target stage when the target is met, and none at the top', () => {
    const all = { 'AL-0001': 'effective', 'BE-0004': 'effective', 'BE-0005': 'effective' } as const;
    const met = judgeRun(pack, { answers: all }, { target: 1 }).roadmap;
    expect(met.target).toBeNull();
    expect(met.next?.level).toBe(2);
    const top = { ...all, 'AL-0002': 'effective', 'AL-0003': 'effective', 'C-0009': 'effective' };
    expect(judgeRun(pack, { answers: top as never }, { target: 3 }).roadmap.next).toBeNull();
  });

  it('knows no effort where the pack says none', () => {
    const { effort: _, ...bare } = makeRequirement({ id: 'GA-0001', levels: [1] });
    const plain = makePack([
      makeStrategy('gamma', [bare, makeRequirement({ id: 'GA-0002', levels: [1] })]),
    ]);
    const { next } = judgeRun(plain, {}).roadmap;
    expect(next?.items.map((each) => each.effort)).toEqual(['low', null]);
  });

  it('does not settle a requirement through one that it leaves out itself', () => {
    const chain = makePack([
      makeStrategy('delta', [
        makeRequirement({ id: 'DE-0001', levels: [1], 'superseded-by': ['DE-0002'] }),
        makeRequirement({ id: 'DE-0002', levels: [1, 2], 'superseded-by': ['DE-0003'] }),
        makeRequirement({ id: 'DE-0003', levels: [3] }),
      ]),
    ]);
    const { target } = judgeRun(chain, {}, { target: 3 }).roadmap;
    expect(ids(target)).toEqual(['DE-0002', 'DE-0003']);
  });

  it('settles several through one successor where that is less work', () => {
    const hub = makePack([
      makeStrategy('delta', [
        makeRequirement({ id: 'DE-0001', levels: [1], 'superseded-by': ['DE-0003'] }),
        makeRequirement({ id: 'DE-0002', levels: [1], 'superseded-by': ['DE-0003'] }),
        makeRequirement({ id: 'DE-0003', levels: [3] }),
      ]),
    ]);
    expect(ids(judgeRun(hub, {}).roadmap.next)).toEqual(['DE-0003']);
  });
});
