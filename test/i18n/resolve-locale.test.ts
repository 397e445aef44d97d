import { describe, expect, it } from 'vitest';
import { LOCALES, PSEUDO_LOCALES } from '../../src/i18n/locale-table.ts';
import { resolveLocale } from '../../src/i18n/resolve-locale.ts';

describe('resolveLocale', () => {
  it.each([...LOCALES, ...PSEUDO_LOCALES])('finds $tag by its own tag', (locale) => {
    expect(resolveLocale(locale.tag)).toBe(locale);
    expect(resolveLocale(locale.tag.toUpperCase())).toBe(locale);
  });

  it.each([
    ['tl', 'fil'],
    ['in', 'id'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-SG', 'zh-Hans'],
    ['ms-BN', 'ms'],
    ['ms-Latn-BN', 'ms'],
    ['pt-TL', 'pt'],
    ['th_TH.UTF-8', 'th'],
    ['en_AU', 'en'],
    ['tet_TL@latin', 'tet'],
    ['km-KH', 'km'],
    ['fil-PH', 'fil'],
  ])('takes %s for %s', (name, tag) => {
    expect(resolveLocale(name)?.tag).toBe(tag);
  });

  it.each([
    'zh-TW',
    'zh-HK',
    'zh-Hant',
    'ms-Arab',
    'ar_SA.UTF-8',
    'ja_JP.UTF-8',
    'C',
    'POSIX',
    '',
    '..',
    '../en',
    'thai',
    'th-',
    'x'.repeat(10_000),
  ])('knows no language %j', (name) => {
    expect(resolveLocale(name)).toBeUndefined();
  });
});

describe('the locale table', () => {
  it('has tags that the standard knows, each once', () => {
    const tags = LOCALES.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.map((tag) => Intl.getCanonicalLocales(tag)[0])).toEqual(tags);
  });

  it.each([...LOCALES, ...PSEUDO_LOCALES])(
    'asks Intl for nothing that it lacks: $tag',
    (locale) => {
      // What is not supported would silently be answered in the language of the host.
      expect(Intl.PluralRules.supportedLocalesOf([locale.plural])).toEqual([locale.plural]);
      expect(Intl.DateTimeFormat.supportedLocalesOf([locale.intl])).toEqual([locale.intl]);
    },
  );

  it.each([
    ['fil', ['one', 'other']],
    ['pt', ['many', 'one', 'other']],
    ['ta', ['one', 'other']],
    ['tet', ['other']],
    ['th', ['other']],
    ['vi', ['other']],
    ['id', ['other']],
    ['ms', ['other']],
    ['km', ['other']],
    ['lo', ['other']],
    ['my', ['other']],
    ['zh-Hans', ['other']],
  ])('%s has the plural forms %j', (tag, forms) => {
    const { plural = '' } = LOCALES.find((each) => each.tag === tag) ?? {};
    const { pluralCategories } = new Intl.PluralRules(plural).resolvedOptions();
    expect(pluralCategories.toSorted()).toEqual(forms);
  });

  it('knows that one in Filipino is every integer that does not end in 4, 6 or 9', () => {
    const rules = new Intl.PluralRules('fil');
    const others = Array.from({ length: 20 }, (_, n) => n).filter(
      (n) => rules.select(n) === 'other',
    );
    expect(others).toEqual([4, 6, 9, 14, 16, 19]);
  });
});
