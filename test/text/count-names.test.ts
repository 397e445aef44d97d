import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countNames } from '../../src/text/count-names.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, each) => sum + countKeys(each), own);
}

it('counts the names of a JSON text, and never fewer', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom(undefined, 2),
      fc.nat(7),
      (value, indent, shift) => {
        const text = JSON.stringify(value, null, indent);
        const bytes = encode('x'.repeat(shift) + text).subarray(shift);
        expect(countNames(bytes)).toBeGreaterThanOrEqual(countKeys(value));
        expect(countNames(bytes)).toBeLessThanOrEqual(text.split(':').length - 1);
      },
    ),
  );
});

it('knows a name by its colon, whatever blanks stand between', () => {
  expect(countNames(encode('{"a" : 1, "b"\t:2, "c:":"d"}'))).toBe(3);
  expect(countNames(encode('{"a"\r\n:1}'))).toBe(1);
  expect(countNames(new Uint8Array())).toBe(0);
});
