import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listOpen } from '../../src/core/list-open.ts';
import { listRequirements } from '../../src/core/list-requirements.ts';
import type { Requirement } from '../../src/model/control-pack.ts';
import { arbitraryModel } from './arbitrary-model.ts';
import { judgeRun } from './judge-run.ts';
import { makePack, makeRequirement, makeStrategy } from './make-pack.ts';

const { pack } = makePack([
  makeStrategy('aa', [
    makeRequirement({ id: 'AA-0001', levels: [1], control: 'C-AA1' }),
    makeRequirement({ id: 'AA-0002', levels: [2], control: 'C-S' }),
    makeRequirement({ id: 'AA-0003', levels: [1], 'applies-when': 'server' }),
  ]),
  makeStrategy('bb', [
    makeRequirement({ id: 'BB-0002', levels: [1, 2], control: 'C-S' }),
    makeRequirement({ id: 'BB-0004', levels: [3] }),
  ]),
]);
const keys = (scope: Parameters<typeof listOpen>[1]) => listOpen(pack, scope).map(({ key }) => key);

describe('listOpen', () => {
  it('asks up to the target', () => {
    expect(keys({ target: 1, facts: {} })).toEqual(['AA-0001', 'AA-0003', 'BB-0002']);
    expect(keys({ target: 3, facts: {} })).toContain('BB-0004');
  });

  it('asks for a shared control once, where it is asked for first', () => {
    const shared = listOpen(pack, { target: 2, facts: {} }).find(({ key }) => key === 'C-S');
    expect(shared?.strategy.id).toBe('aa');
    expect(shared?.requirements.map(({ id }) => id)).toEqual(['AA-0002', 'BB-0002']);
  });

  it('leaves out what a fact removes, and asks where it has no answer', () => {
    expect(keys({ target: 1, facts: { server: false } })).not.toContain('AA-0003');
    expect(keys({ target: 1, facts: { server: null } })).toContain('AA-0003');
    expect(keys({ target: 1, facts: { server: true } })).toContain('AA-0003');
  });

  it('asks for some strategies only', () => {
    expect(keys({ target: 2, facts: {}, strategies: ['bb'] })).toEqual(['BB-0002']);
    expect(keys({ target: 2, facts: {}, strategies: [] })).toEqual([]);
  });

  it('has each requirement that applies in exactly one question, under a key that answers it', () => {
    const run = fc.property(arbitraryModel, fc.integer({ min: 1, max: 3 }), (model, target) => {
      const facts = model.fields.scope?.facts ?? {};
      const asked = listOpen(model.pack.pack, { target, facts });
      const ids = asked.flatMap((each) => each.requirements.map(({ id }) => id));
      const judged = judgeRun(model.pack, { scope: { facts } }).requirements;
      const open = judged.filter((each) => each.source === 'none').map(({ id }) => id);
      const inReach = ({ levels }: Requirement) => levels.some((level) => level <= target);
      const wanted = listRequirements(model.pack.pack).filter(inReach);
      const expected = wanted.map(({ id }) => id).filter((id) => open.includes(id));
      expect(ids.toSorted()).toEqual(expected.toSorted());
      const answers = Object.fromEntries(asked.map(({ key }) => [key, 'effective' as const]));
      const after = judgeRun(model.pack, { scope: { facts }, answers }).requirements;
      const left = after.filter((each) => ids.includes(each.id) && each.outcome !== 'effective');
      expect(left).toEqual([]);
    });
    fc.assert(run);
  });
});
