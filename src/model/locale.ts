/** All that e8 needs to know of a language; nothing of it is asked of the machine it runs on. */
export interface Locale {
  /** BCP 47 tag: the name of the folder under `locales/`, and what `--lang` takes. */
  readonly tag: string;
  /** Its English name, and its own. */
  readonly name: string;
  readonly ownName: string;
  /** ISO 15924 code of the script that it is written in. */
  readonly script: string;
  readonly dir: 'ltr' | 'rtl';
  /** The locale that `Intl` formats dates for. */
  readonly intl: string;
  /** The locale whose plural forms (CLDR) the texts have. */
  readonly plural: string;
  readonly calendar: 'gregory' | 'buddhist';
}
