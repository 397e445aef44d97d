import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listDifferences } from '../../src/core/list-differences.ts';
import { stableJson } from '../../src/text/stable-json.ts';

describe('differences', () => {
  it.each([
    ['one value', { a: 1 }, { a: 2 }, [{ path: 'a', recorded: 1, found: 2 }]],
    [
      'one side alone',
      { a: 1 },
      { b: null },
      [
        { path: 'a', recorded: 1 },
        { path: 'b', found: null },
      ],
    ],
    ['another kind', { a: [] }, { a: {} }, [{ path: 'a', recorded: [], found: {} }]],
    ['order within a map', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    [
      'lists by index',
      { a: [1, 2] },
      { a: [1, 3, 4] },
      [
        { path: 'a/1', recorded: 2, found: 3 },
        { path: 'a/2', found: 4 },
      ],
    ],
    [
      'lists by id',
      { a: [{ id: 'X', v: 1 }, { id: 'Y' }] },
      { a: [{ id: 'Y' }, { id: 'X', v: 2 }] },
      [{ path: 'a/X/v', recorded: 1, found: 2 }],
    ],
    [
      'order of a list alone',
      [{ id: 'X' }, { id: 'Y' }],
      [{ id: 'Y' }, { id: 'X' }],
      [{ path: '', recorded: [{ id: 'X' }, { id: 'Y' }], found: [{ id: 'Y' }, { id: 'X' }] }],
    ],
    [
      'ids given twice',
      [{ id: 'X' }, { id: 'X' }],
      [{ id: 'X' }],
      [{ path: '1', recorded: { id: 'X' } }],
    ],
    ['whole values', 1, '1', [{ path: '', recorded: 1, found: '1' }]],
  ])('%s', (_, recorded, found, expected) => {
    expect(listDifferences(recorded, found)).toEqual(expected);
  });

  it('are none exactly where the canonical JSON is the same', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const same = stableJson(one) === stableJson(other);
        expect(listDifferences(one, other).length === 0).toBe(same);
        expect(listDifferences(one, one)).toEqual([]);
      }),
    );
  });

  it('are the same from both sides', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const paths = (list: { path: string }[]) => list.map(({ path }) => path).sort();
        expect(paths(listDifferences(one, other))).toEqual(paths(listDifferences(other, one)));
      }),
    );
  });
});
