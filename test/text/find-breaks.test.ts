import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBreaks } from '../../src/text/find-breaks.ts';
import { splitGraphemes } from '../../src/text/split-graphemes.ts';

const mark = (text: string): string =>
  [...findBreaks(text), text.length]
    .map((end, index, ends) => text.slice(ends[index - 1] ?? 0, end))
    .join('|');

describe('findBreaks', () => {
  it.each([
    'well-|known |(foo) |bar/|baz',
    '$1,000.50 |100 % |of |50%',
    '3.5 |10:30 |1/2 |1–5 |2026-11-15',
    'ISM-1876 |PA-1690 |--no-|gate |-f',
    '/usr/|local/|bin |C:\\Users\\x',
    'a\u00a0b |c\u2060d |x\u2011y',
    'x—|y |and |so...',
    '"quoted |text" |“don’t”',
    'Bonjour ! |Ça |va ?',
    '中|文，|测|试。|“你|好”|测|试',
    '日|本|語、|で|す。ッ|ウィ|ンー',
    '启|用|Windows|功|能|（MFA）|在|48|小|时',
    '한|국|어 |텍|스|트',
    'தமிழ் |மொழி',
    'ใช้|Windows|ทุก|วัน |ต่าง ๆ |48',
    'កម្ពុជា។|នៃ |“foo”',
    '👨‍👩‍👧 |👍🏽|ok |🇸🇬🇲🇾',
    'Microsoft |365; |no |servers',
  ])('%s', (marked) => {
    expect(mark(marked.replaceAll('|', ''))).toBe(marked);
  });

  it('does not depend on what the object prototype holds', () => {
    expect(mark('constructor toString')).toBe('constructor |toString');
  });

  it('never parts a grapheme', () => {
    const property = (text: string): void => {
      const starts = new Set([0]);
      let offset = 0;
      for (const grapheme of splitGraphemes(text)) {
        starts.add(offset);
        offset += grapheme.length;
      }
      for (const place of findBreaks(text)) expect(starts).toContain(place);
    };
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), property));
  });
});
