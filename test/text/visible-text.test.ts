import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../src/text/visible-text.ts';
import { SAMPLES } from './samples.ts';

/** Controls but newline and tab, direction marks, hidden format characters, lone surrogates. */
const UNSAFE =
  /(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad\u2028\u2029\u{e0000}-\u{e007f}]|\p{Cs}/u;
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)))
    .map((x) => x.join('')),
  fc
    .array(
      fc.constantFrom(
        '\u001b',
        '[',
        '2',
        'J',
        ']',
        '\u0007',
        '\u009b',
        '\u202e',
        '\ud800',
        '\r',
        '\n',
        '\t',
      ),
    )
    .map((x) => x.join('')),
);

describe('visibleText', () => {
  it.each([
    ['\u001b[2J\u0007', '␛[2J␇'],
    ['a\u007f\u0000', 'a␡␀'],
    ['\u009b31m', '\\u{9b}31m'],
    ['invoice\u202efdp.exe', 'invoice\\u{202e}fdp.exe'],
    ['PA-\u00ad1690', 'PA-\\u{ad}1690'],
    ['\ud83d', '\\u{d83d}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['a\rb', 'a␍b'],
  ])('shows what %j hides', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it.each(Object.values(SAMPLES))('leaves ordinary text alone: %s', (text) => {
    expect(visibleText(text)).toBe(text);
  });

  it('leaves joiners and word separators alone, which scripts need', () => {
    const text = 'ශ්\u200dරී می\u200cخواهم ភាសា\u200bខ្មែរ 👨‍👩‍👧';
    expect(visibleText(text)).toBe(text);
  });

  it('keeps newlines and tabs unless the text must stay in its line', () => {
    expect(visibleText('a\r\nb\tc')).toBe('a\nb\tc');
    expect(visibleText('a\r\nb\tc\u2028d\re', { singleLine: true })).toBe('a b c d e');
  });

  it('lets nothing through that drives a terminal or turns text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visibleText(text)).not.toMatch(UNSAFE);
      }),
    );
  });

  it('leaves no line end or tab in a single line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visibleText(text, { singleLine: true })).not.toMatch(/[\n\t]/);
        expect(visibleText(text, { singleLine: true })).not.toMatch(UNSAFE);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visibleText(visibleText(text))).toBe(visibleText(text));
      }),
    );
  });
});
