import { describe, expect, it } from 'vitest';
import { DAY_WORDS } from '../../src/i18n/day-words.ts';
import { formatDay } from '../../src/i18n/format-day.ts';
import { LOCALES, PSEUDO_LOCALES } from '../../src/i18n/locale-table.ts';

describe('formatDay', () => {
  it.each([
    ['en', '22 November 2026'],
    ['ms', '22 November 2026'],
    ['fil', 'Nobyembre 22, 2026'],
    ['zh-Hans', '2026年11月22日'],
    ['ta', '22 நவம்பர், 2026'],
    ['th', '22 พฤศจิกายน 2569'],
    ['vi', '22 tháng 11, 2026'],
    ['km', '22 វិច្ឆិកា 2026'],
    ['lo', '22 ພະຈິກ 2026'],
    ['my', '2026 နိုဝင်ဘာ 22'],
    ['pt', '22 de novembro de 2026'],
    ['tet', '22 Novembru 2026'],
  ])('writes a day in %s as %s', (tag, expected) => {
    const locale = LOCALES.find((each) => each.tag === tag) ?? LOCALES[0];
    expect(locale && formatDay('2026-11-22', locale)).toBe(expected);
  });

  it.each([...LOCALES, ...PSEUDO_LOCALES])('writes Latin digits in $tag', (locale) => {
    expect(formatDay('2026-01-02', locale)).toMatch(/2/);
    expect(formatDay('2026-01-02', locale)).not.toMatch(/(?![0-9])\p{Nd}/u);
  });

  it.each(LOCALES.filter(({ tag }) => tag !== 'tet'))(
    'names every month in $tag as CLDR does',
    (locale) => {
      const { tag: _, ...unknown } = locale;
      for (let month = 1; month <= 12; month += 1) {
        const day = `2026-${String(month).padStart(2, '0')}-07`;
        // A tag that e8 does not ship takes the words of this machine.
        expect(formatDay(day, locale)).toBe(formatDay(day, { ...unknown, tag: 'xx' }));
      }
    },
  );

  it('has twelve months of each language that e8 ships', () => {
    for (const { tag } of [...LOCALES, ...PSEUDO_LOCALES]) {
      expect(new Set(DAY_WORDS[tag]?.months).size, tag).toBe(12);
    }
  });

  it('writes a day of another language as this machine does', () => {
    const [first] = LOCALES;
    const german = first && { ...first, tag: 'de', intl: 'de' };
    expect(german && formatDay('2026-03-02', german)).toBe('2. März 2026');
  });

  it.each(['', 'today', '2026-11', '22/11/2026'])('leaves %j alone', (text) => {
    expect(LOCALES[0] && formatDay(text, LOCALES[0])).toBeUndefined();
  });
});
