import { describe, expect, it } from 'vitest';
import { applyEdits, readAt } from '../../src/core/apply-edits.ts';

const ROOT = { a: { b: 1 }, list: [1, 2], text: 'x' };

describe('readAt', () => {
  it('reads keys and indexes, and nothing that is not there', () => {
    expect(readAt(ROOT, ['a', 'b'])).toBe(1);
    expect(readAt(ROOT, ['list', 1])).toBe(2);
    expect(readAt(ROOT, [])).toBe(ROOT);
    for (const path of [['a', 'c'], ['list', 5], ['text', 'length'], ['text', 0], ['toString']]) {
      expect(readAt(ROOT, path)).toBeUndefined();
    }
  });
});

describe('applyEdits', () => {
  const edit = (path: (string | number)[], value: unknown) =>
    applyEdits<unknown>(ROOT, [{ path, value }]);

  it('changes, adds and removes, and leaves what it was given as it was', () => {
    expect(edit(['a', 'b'], 2)).toEqual({ ...ROOT, a: { b: 2 } });
    expect(edit(['a', 'c'], 2)).toEqual({ ...ROOT, a: { b: 1, c: 2 } });
    expect(edit(['a', 'b'], undefined)).toEqual({ ...ROOT, a: {} });
    expect(edit(['list', 2], 3)).toEqual({ ...ROOT, list: [1, 2, 3] });
    expect(edit(['list', 0], undefined)).toEqual({ ...ROOT, list: [2] });
    expect(edit([], 'all')).toBe('all');
    expect(ROOT).toEqual({ a: { b: 1 }, list: [1, 2], text: 'x' });
  });

  it('creates what is missing on the way, and replaces what is in it', () => {
    expect(edit(['new', 'x', 0], 1)).toEqual({ ...ROOT, new: { x: [1] } });
    expect(edit(['text', 'x'], 1)).toEqual({ ...ROOT, text: { x: 1 } });
    expect(edit(['list', 'x'], 1)).toEqual({ ...ROOT, list: { x: 1 } });
  });

  it('changes nothing by removing what is not there', () => {
    for (const path of [['nothing'], ['text', 'x'], ['list', 9], ['a', 'c', 'd']]) {
      expect(edit(path, undefined)).toBe(ROOT);
    }
  });

  it('puts new keys last, and keeps the order of the others', () => {
    const after = applyEdits<Record<string, unknown>>({ b: 1, a: 1 }, [
      { path: ['c'], value: 1 },
      { path: ['b'], value: 2 },
    ]);
    expect(Object.keys(after)).toEqual(['b', 'a', 'c']);
  });
});
