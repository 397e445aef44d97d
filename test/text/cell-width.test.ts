import { describe, expect, it } from 'vitest';
import { cellWidth } from '../../src/text/cell-width.ts';

describe('cellWidth', () => {
  it.each([
    ['', 0],
    ['plain', 5],
    ['fa\u00e7ade', 6],
    ['facade\u0327', 6],
    ['多因素', 6],
    ['（ＭＦＡ）', 10],
    // Thai: sara i and mai ek are marks; sara am is a letter of its own.
    ['ที่', 1],
    ['น้ำ', 2],
    // Lao: mai kan and mai ek are marks.
    ['ຖ້າ', 2],
    // Khmer: coeng signs are marks, vowel sign aa (Mc) takes a cell.
    ['ខ្មែរ', 4],
    // Burmese: asat and virama are marks.
    ['မြန်မာ', 5],
    // Tamil: pulli is a mark, vowel signs that stand beside (Mc) take a cell.
    ['தமிழ்', 4],
    ['a\u200b\u200d\ufeff\u00adb', 2],
    ['\u001b[31m\u0000\u009b', 4],
    ['👍', 2],
  ])('gives %j %i cells', (text, cells) => {
    expect(cellWidth(text)).toBe(cells);
  });
});
