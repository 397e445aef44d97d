import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPointer, splitPointer } from '../../src/schema/json-pointer.ts';
import { valueAt } from '../../src/schema/value-at.ts';

describe('JSON Pointers', () => {
  it('follows the examples of RFC 6901, section 5', () => {
    const value = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'm~n': 8, ' ': 7 };
    expect(valueAt(value, '')).toBe(value);
    expect(valueAt(value, '/foo/0')).toBe('bar');
    expect(valueAt(value, '/')).toBe(0);
    expect(valueAt(value, '/a~1b')).toBe(1);
    expect(valueAt(value, '/m~0n')).toBe(8);
    expect(valueAt(value, '/ ')).toBe(7);
  });

  it('finds nothing where there is nothing, and no built-in property', () => {
    expect(valueAt({ a: 1 }, '/b')).toBeUndefined();
    expect(valueAt({ a: 1 }, '/a/b')).toBeUndefined();
    expect(valueAt({ a: 1 }, '/constructor')).toBeUndefined();
  });

  it('splits what it has joined', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (keys) => {
        expect(splitPointer(keys.reduce(joinPointer, ''))).toEqual(keys);
      }),
    );
  });
});
