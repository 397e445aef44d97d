import { describe, expect, it } from 'vitest';
import { compareLevels } from '../../src/core/compare-levels.ts';
import { makePack, makeRequirement, makeStrategy } from './make-pack.ts';

const { pack } = makePack([
  makeStrategy('aa', [
    makeRequirement({ id: 'AA-0001', levels: [1, 2] }),
    makeRequirement({ id: 'AA-0002', levels: [2] }),
  ]),
  makeStrategy('bb', [makeRequirement({ id: 'BB-0001', levels: [1] })]),
]);

describe('compareLevels', () => {
  it('finds no difference, however often and in whatever order a control is listed', () => {
    expect(compareLevels(pack, 1, ['C-0001'])).toEqual([]);
    expect(compareLevels(pack, 2, ['C-0002', 'C-0001', 'C-0002'])).toEqual([]);
  });

  it('names what only one side has, ours first', () => {
    expect(compareLevels(pack, 2, ['C-0003', 'C-0001'])).toEqual([
      { control: 'C-0002', onlyIn: 'pack' },
      { control: 'C-0003', onlyIn: 'publisher' },
    ]);
  });

  it('looks at one level only', () => {
    expect(compareLevels(pack, 1, ['C-0001', 'C-0002'])).toEqual([
      { control: 'C-0002', onlyIn: 'publisher' },
    ]);
    expect(compareLevels(pack, 3, [])).toEqual([]);
  });
});
