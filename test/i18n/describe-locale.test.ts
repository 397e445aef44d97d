import { describe, expect, it } from 'vitest';
import { describeLocale } from '../../src/i18n/describe-locale.ts';
import { LOCALES } from '../../src/i18n/locale-table.ts';

describe('describeLocale', () => {
  it.each(LOCALES)('knows $tag from the table', (locale) => {
    expect(describeLocale(locale.tag)).toBe(locale);
  });

  it('asks CLDR about a language that e8 does not ship', () => {
    expect(describeLocale('jv')).toMatchObject({
      name: 'Javanese',
      script: 'Latn',
      dir: 'ltr',
      plural: 'jv',
    });
    expect(describeLocale('ur')).toMatchObject({ name: 'Urdu', script: 'Arab', dir: 'rtl' });
  });

  it('does not take the language of the host for one that Intl does not know', () => {
    expect(describeLocale('mgm')).toMatchObject({ intl: 'en', plural: 'en' });
  });

  it.each(['', 'en_AU', '../x', 'a'])('knows nothing of %j', (tag) => {
    expect(describeLocale(tag)).toBeUndefined();
  });
});
