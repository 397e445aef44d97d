import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeyTable } from '../../../src/core/portfolio/key-table.ts';

/** Halves that often agree, in their lower bits or as a whole. */
const half = fc
  .tuple(fc.constantFrom(0, 1, 1023, 0x7fffffff, 0xffffffff), fc.nat({ max: 3 }))
  .map(([low, high]) => (low ^ (high << 30) ^ (high << 20)) >>> 0);

function numberAll(keys: readonly (readonly [number, number])[]): number[] {
  const table = new KeyTable();
  return keys.map(([high, low]) => table.numberOf(high, low));
}

/** The same with a `Map`. */
function numberPlainly(keys: readonly (readonly [number, number])[]): number[] {
  const numbers = new Map<string, number>();
  return keys.map((key) => {
    const number = numbers.get(key.join()) ?? numbers.size;
    numbers.set(key.join(), number);
    return number;
  });
}

it('numbers keys in the order in which they first come, however alike they are', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(half, half), { maxLength: 400 }), (keys) => {
      expect(numberAll(keys)).toEqual(numberPlainly(keys));
    }),
  );
});

it('finds every key again while it grows', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => {
    const number = (index * 7919) % 12_000;
    return [Math.imul(number, 2654435761) >>> 0, Math.imul(number, 40503) >>> 0] as const;
  });
  expect(numberAll(keys)).toEqual(numberPlainly(keys));
});
