import { describe, expect, it } from 'vitest';
import { readLanguageFlags, saysMoreThanLanguage } from '../../src/cli/language-flags.ts';

describe('readLanguageFlags', () => {
  it.each([
    [[], {}],
    [['assess', 'a.yaml'], {}],
    [['--lang', 'th', 'assess'], { lang: 'th' }],
    [['assess', '--lang=th', '--report-lang', 'en'], { lang: 'th', reportLang: 'en' }],
    [['--lang', 'th', '--lang', 'vi'], { lang: 'vi' }],
    [['--locales', 'own', '--lang'], { locales: 'own' }],
    [['--lang='], {}],
    [['--', '--lang', 'th'], {}],
    [['--language', 'th'], {}],
    [['--locales=a=b'], { locales: 'a=b' }],
  ])('reads %j as %j', (argv, expected) => {
    expect(readLanguageFlags(argv)).toEqual(expected);
  });
});

describe('saysMoreThanLanguage', () => {
  it.each([
    [[], false],
    [['--lang', 'th'], false],
    [['--lang=th'], false],
    [['--lang', 'th', 'init'], true],
    [['--version'], true],
  ])('of %j: %j', (argv, expected) => {
    expect(saysMoreThanLanguage(argv)).toBe(expected);
  });
});
