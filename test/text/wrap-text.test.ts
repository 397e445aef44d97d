import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellWidth } from '../../src/text/cell-width.ts';
import { wrapText } from '../../src/text/wrap-text.ts';
import { SAMPLES } from './samples.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.constantFrom(...Object.values(SAMPLES), ' ', '\n', '--flag', '(a)', '50 %'))
    .map((x) => x.join('')),
);
const withoutSpaces = (text: string): string => text.replace(/[\p{White_Space}]/gu, '');
const wordStarts = (text: string, language: string): Set<number> =>
  new Set(
    Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text), (x) => x.index),
  );

describe('wrapText', () => {
  it('fills lines with whole words', () => {
    expect(wrapText(SAMPLES.english, 30)).toEqual([
      'Turn on multi-factor',
      'authentication for every',
      'account that reads mail.',
    ]);
  });

  it('indents every line but the first, within the width', () => {
    const lines = wrapText('one two three four', 9, { hangingIndent: 2 });
    expect(lines).toEqual(['one two', '  three', '  four']);
  });

  it('keeps hard newlines and the spaces that start a line', () => {
    expect(wrapText('a\r\n\n  b\n', 10, { hangingIndent: 1 })).toEqual(['a', '', '   b', '']);
  });

  it('gives the empty text one empty line', () => {
    expect(wrapText('', 10)).toEqual(['']);
    expect(wrapText('     ', 3)).toEqual(['']);
    expect(wrapText('     xyz', 3)).toEqual(['xyz']);
  });

  it('does not break at a no-break space', () => {
    expect(wrapText('aa bb\u00a0cc dd', 6)).toEqual(['aa', 'bb\u00a0cc', 'dd']);
  });

  it('cuts only a word that is wider than the line, between graphemes', () => {
    expect(wrapText('a xxxxxxxxx', 4)).toEqual(['a xx', 'xxxx', 'xxx']);
    expect(wrapText('ee\u0301ee\u0301ee', 2)).toEqual(['ee\u0301', 'ee\u0301', 'ee']);
  });

  it('leaves no room for closing punctuation at the start of a Chinese line', () => {
    for (let width = 10; width <= 40; width += 1) {
      for (const line of wrapText(SAMPLES.chinese, width)) {
        expect(line).not.toMatch(/^[），；。]/);
        expect(line).not.toMatch(/（$/);
        expect(line).not.toMatch(/4$|^8/);
      }
    }
  });

  it.each([
    ['th', SAMPLES.thai],
    ['lo', SAMPLES.lao],
    ['km', SAMPLES.khmer],
    ['my', SAMPLES.burmese],
  ])('breaks %s at word boundaries', (language, text) => {
    const starts = wordStarts(text, language);
    const lines = wrapText(text, 24);
    expect(lines.length).toBeGreaterThan(1);
    let offset = 0;
    for (const line of lines) {
      offset = text.indexOf(line, offset);
      expect(starts.has(offset)).toBe(true);
      offset += line.length;
    }
  });

  it('never starts a line with a sign of repetition or a full stop of its script', () => {
    for (const text of Object.values(SAMPLES)) {
      for (let width = 20; width <= 60; width += 1) {
        for (const line of wrapText(text, width)) expect(line).not.toMatch(/^[ๆฯໆៗ។၊]/);
      }
    }
  });

  it('makes no line wider than the width', () => {
    const property = (text: string, width: number, hangingIndent: number): void => {
      for (const line of wrapText(text, width, { hangingIndent })) {
        expect(cellWidth(line)).toBeLessThanOrEqual(width);
      }
    };
    fc.assert(fc.property(anyText, fc.integer({ min: 2, max: 40 }), fc.nat(50), property));
  });

  it('loses nothing but spaces', () => {
    const property = (text: string, width: number): void => {
      expect(withoutSpaces(wrapText(text, width).join(''))).toBe(withoutSpaces(text));
    };
    fc.assert(fc.property(anyText, fc.integer({ min: 2, max: 40 }), property));
  });

  it('is not changed by being wrapped again', () => {
    const property = (text: string, width: number): void => {
      const lines = wrapText(text, width);
      expect(lines.flatMap((line) => wrapText(line, width))).toEqual(lines);
    };
    fc.assert(fc.property(anyText, fc.integer({ min: 2, max: 40 }), property));
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    wrapText(`${' '.repeat(100_000)}x${'\u0301'.repeat(100_000)}`, 80);
    wrapText(`${'x'.repeat(100_000)}\u0301`, 80);
    wrapText('ที่'.repeat(30_000), 80);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
