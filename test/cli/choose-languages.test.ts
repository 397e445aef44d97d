import { describe, expect, it } from 'vitest';
import { chooseLanguages, type LanguageSetting } from '../../src/cli/choose-languages.ts';
import { LOCALES } from '../../src/i18n/locale-table.ts';

const BUILT = LOCALES.filter(({ tag }) => ['en', 'th', 'zh-Hans'].includes(tag));

function setting(env: LanguageSetting['env'] = {}, system?: string): LanguageSetting {
  return { env, systemLanguage: () => system, listAvailable: () => BUILT };
}

const tagOf = (env: LanguageSetting['env'], system?: string) =>
  chooseLanguages({}, setting(env, system)).tool.tag;

describe('chooseLanguages', () => {
  it('asks the flag, then E8_LANG, then LC_ALL, LC_MESSAGES and LANG', () => {
    const env = { E8_LANG: 'zh', LC_ALL: 'C', LC_MESSAGES: 'th_TH', LANG: 'zh_SG.UTF-8' };
    expect(chooseLanguages({ lang: 'th' }, setting(env)).tool.tag).toBe('th');
    expect(tagOf(env)).toBe('zh-Hans');
    expect(tagOf({ ...env, E8_LANG: '' })).toBe('en');
    expect(tagOf({ LC_ALL: '', LC_MESSAGES: 'th_TH', LANG: 'zh' })).toBe('th');
    expect(tagOf({ LANG: 'zh_SG.UTF-8' })).toBe('zh-Hans');
  });

  it('asks the system where its environment says nothing', () => {
    expect(tagOf({}, 'th-TH')).toBe('th');
    expect(tagOf({ LANG: 'C' }, 'th-TH')).toBe('en');
    expect(tagOf({})).toBe('en');
  });

  it('is English without a word where e8 does not speak the language of the system', () => {
    expect(tagOf({ LC_ALL: 'ar_SA.UTF-8' })).toBe('en');
    expect(tagOf({ LC_ALL: 'ja_JP.UTF-8' })).toBe('en');
    // In the table, but not built in.
    expect(tagOf({ LC_ALL: 'km_KH.UTF-8' })).toBe('en');
  });

  it('writes reports in the same language, unless told otherwise', () => {
    expect(chooseLanguages({ lang: 'th' }, setting()).report.tag).toBe('th');
    const { tool, report } = chooseLanguages({ reportLang: 'th' }, setting());
    expect([tool.tag, report.tag]).toEqual(['en', 'th']);
  });

  it('knows whether somebody asked', () => {
    expect(chooseLanguages({ lang: 'en' }, setting()).isChosen).toBe(true);
    expect(chooseLanguages({}, setting({ E8_LANG: 'th' })).isChosen).toBe(true);
    expect(chooseLanguages({}, setting({ LANG: 'th' })).isChosen).toBe(false);
  });

  it.each([
    [{ lang: 'xx' }, {}, '--lang'],
    [{ lang: 'km' }, {}, '--lang'],
    [{ reportLang: 'zh-TW' }, {}, '--report-lang'],
    [{}, { E8_LANG: 'klingon' }, 'E8_LANG'],
  ])('names the languages there are for %j %j', (flags, env, from) => {
    expect(() => chooseLanguages(flags, setting(env))).toThrow(
      expect.objectContaining({
        code: 'unknown-language',
        exit: 2,
        values: expect.objectContaining({
          from,
          known: 'en (English), zh-Hans (简体中文), th (ไทย)',
        }),
      }),
    );
  });

  it('speaks a pseudo-locale that is asked for', () => {
    expect(chooseLanguages({ lang: 'en-XA' }, setting()).tool.tag).toBe('en-XA');
  });
});
