import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableJson } from '../../src/text/stable-json.ts';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, shuffled(each)]),
  );
};

describe('stableJson', () => {
  it('writes the sample of RFC 8785, section 3.2.3', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(stableJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code unit, numbers too', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '10': 6, '9': 7 };
    expect(Object.keys(JSON.parse(stableJson(value)) as object).sort()).toEqual(
      Object.keys(value).sort(),
    );
    expect(stableJson(value)).toBe('{"\\r":2,"1":4,"10":6,"9":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it('keeps a key named __proto__', () => {
    expect(stableJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
  });

  it('indents like JSON.stringify', () => {
    const value = { a: [], b: {}, c: [1, { d: 'x' }] };
    expect(stableJson(value, { indent: 2 })).toBe(JSON.stringify(value, null, 2));
  });

  it('leaves undefined members out and makes undefined elements null', () => {
    expect(stableJson({ a: undefined, b: [undefined, 1] })).toBe('{"b":[null,1]}');
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined], [() => 1], [1n]])(
    'refuses %s',
    (value) => {
      expect(() => stableJson(value)).toThrow(TypeError);
    },
  );

  it('depends on the value, not on the order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(stableJson(shuffled(value))).toBe(stableJson(value));
        expect(JSON.parse(stableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
