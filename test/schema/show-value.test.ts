import { expect, it } from 'vitest';
import { shortenText, showValue } from '../../src/schema/show-value.ts';

it.each([
  ['x', '"x"'],
  ['', '""'],
  [3, '3'],
  [null, 'null'],
  [true, 'true'],
  [[], '[]'],
  [[1], '[…]'],
  [{}, '{…}'],
  ['é'.repeat(61), `"${'é'.repeat(59)}…"`],
])('showValue(%j)', (value, shown) => {
  expect(showValue(value)).toBe(shown);
});

it('shortens between code points', () => {
  expect(shortenText('𝄞'.repeat(60))).toBe('𝄞'.repeat(60));
  expect(shortenText('𝄞'.repeat(500))).toBe(`${'𝄞'.repeat(59)}…`);
});
