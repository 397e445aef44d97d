import type { Locale } from '../model/locale.ts';

type Row = Pick<Locale, 'tag' | 'name' | 'ownName' | 'script'> & Partial<Locale>;

function describe(row: Row): Locale {
  return { dir: 'ltr', intl: row.tag, plural: row.tag, calendar: 'gregory', ...row };
}

/** The locale that all others are translated from. */
export const SOURCE_LOCALE = describe({
  tag: 'en',
  name: 'English',
  ownName: 'English',
  script: 'Latn',
  // Day before month, as everywhere in the region.
  intl: 'en-AU',
});

/**
 * The languages that e8 is made for: English, the official languages of the ten members of ASEAN
 * that Australia promised its translations to, and those of Timor-Leste. Node knows no Tetum:
 * `Intl` would silently take the language of the host, so it borrows its plurals (one form) from
 * Indonesian; its days are in day-words.ts.
 */
export const LOCALES: readonly Locale[] = [
  SOURCE_LOCALE,
  describe({ tag: 'ms', name: 'Malay', ownName: 'Bahasa Melayu', script: 'Latn' }),
  describe({ tag: 'id', name: 'Indonesian', ownName: 'Bahasa Indonesia', script: 'Latn' }),
  describe({ tag: 'fil', name: 'Filipino', ownName: 'Filipino', script: 'Latn' }),
  describe({ tag: 'zh-Hans', name: 'Chinese (Simplified)', ownName: '简体中文', script: 'Hans' }),
  describe({ tag: 'ta', name: 'Tamil', ownName: 'தமிழ்', script: 'Taml' }),
  describe({ tag: 'th', name: 'Thai', ownName: 'ไทย', script: 'Thai', calendar: 'buddhist' }),
  describe({ tag: 'vi', name: 'Vietnamese', ownName: 'Tiếng Việt', script: 'Latn' }),
  describe({ tag: 'km', name: 'Khmer', ownName: 'ខ្មែរ', script: 'Khmr' }),
  describe({ tag: 'lo', name: 'Lao', ownName: 'ລາວ', script: 'Laoo' }),
  describe({ tag: 'my', name: 'Burmese', ownName: 'မြန်မာ', script: 'Mymr' }),
  describe({ tag: 'pt', name: 'Portuguese', ownName: 'Português', script: 'Latn', intl: 'pt-TL' }),
  describe({
    tag: 'tet',
    name: 'Tetum',
    ownName: 'Tetun',
    script: 'Latn',
    intl: 'pt-TL',
    plural: 'id',
  }),
];

/**
 * Languages that nobody speaks, made from the English at run time, to see what a longer text or the
 * other direction does to a page: accents and brackets, and right to left.
 */
export const PSEUDO_LOCALES: readonly Locale[] = [
  describe({
    tag: 'en-XA',
    name: 'Accented English',
    ownName: 'Åççéñţéð',
    script: 'Latn',
    plural: 'en',
    intl: 'en-AU',
  }),
  describe({
    tag: 'ar-XB',
    name: 'Right-to-left English',
    ownName: 'RTL',
    script: 'Arab',
    dir: 'rtl',
    intl: 'en-AU',
    plural: 'en',
  }),
];
