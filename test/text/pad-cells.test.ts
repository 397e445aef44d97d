import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellWidth } from '../../src/text/cell-width.ts';
import { padEndCells, padStartCells, truncateCells } from '../../src/text/pad-cells.ts';

describe('padEndCells and padStartCells', () => {
  it('count cells, not characters', () => {
    expect(padEndCells('中文', 6)).toBe('中文  ');
    expect(padStartCells('ที่', 3)).toBe('  ที่');
  });

  it('leave a wider text as it is', () => {
    expect(padEndCells('中文', 3)).toBe('中文');
    expect(padStartCells('abc', 2)).toBe('abc');
  });
});

describe('truncateCells', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['ab cd', 4, 'ab…'],
    ['中文字', 4, '中…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    ['abc', 1, '…'],
    ['abc', 0, ''],
    ['👨‍👩‍👧 x', 7, '👨‍👩‍👧…'],
  ])('cuts %j to %i cells', (text, width, expected) => {
    expect(truncateCells(text, width)).toBe(expected);
  });

  it('never exceeds the width', () => {
    const property = (text: string, width: number): void => {
      expect(cellWidth(truncateCells(text, width))).toBeLessThanOrEqual(width);
    };
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), property));
  });
});
