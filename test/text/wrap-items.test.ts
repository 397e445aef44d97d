import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellWidth } from '../../src/text/cell-width.ts';
import { wrapItems } from '../../src/text/wrap-items.ts';

describe('wrapItems', () => {
  it.each([
    [['ab cd', 'ef-gh'], 12, ['ab cd  ef-gh']],
    [['ab cd', 'ef-gh'], 11, ['ab cd', 'ef-gh']],
    [['保存并离开', '帮助'], 10, ['保存并离开', '帮助']],
    [['บันทึกแล้วออก', 'q'], 12, ['บันทึกแล้วออก', 'q']],
    [['one two three', 'x'], 7, ['one two', 'three', 'x']],
    [[], 5, []],
  ])('lays %j within %i cells as %j', (items, width, lines) => {
    expect(wrapItems(items, width)).toEqual(lines);
  });

  it('loses nothing, and is never wider than it may be', () => {
    const word = fc.stringMatching(/^[a-z]([a-z -]{0,8}[a-z])?$/);
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 4, max: 40 }), (items, width) => {
        const lines = wrapItems(items, width);
        expect(lines.every((line) => cellWidth(line) <= width)).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(items.join('').replaceAll(' ', ''));
      }),
    );
  });
});
