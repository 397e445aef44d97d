import { directionOf } from '../describe-locale.ts';
import { LOCALES } from '../locale-table.ts';
import { listCategories } from './list-categories.ts';

type KnownLocale = (typeof LOCALES)[number];

/** What the kit needs to know of a language. */
export interface KitLocale extends Pick<KnownLocale, 'tag' | 'name' | 'ownName' | 'dir'> {
  /** ISO 15924; undefined where nobody knows. */
  readonly script: string | undefined;
  /** Plural categories that some whole number has, in CLDR's order. */
  readonly categories: readonly string[];
  /** The CLDR locale of its plurals; undefined where there is none, and then no plural at all. */
  readonly plural: string | undefined;
}

const LONGEST_TAG = 35;

/** The tag as BCP 47 writes it; undefined where it is none. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return tag.length > LONGEST_TAG ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** A language that is not in the table, by the Unicode data; never by the host's own language. */
function describeOther(tag: string): KitLocale {
  const { language, script } = new Intl.Locale(tag).maximize();
  const isKnown = Intl.PluralRules.supportedLocalesOf(tag).length > 0;
  const plural = isKnown ? tag : undefined;
  const inEnglish = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? language;
  const own = isKnown ? new Intl.DisplayNames([tag], { type: 'language' }).of(tag) : undefined;
  return {
    tag,
    name: inEnglish,
    ownName: own ?? inEnglish,
    script,
    dir: directionOf(script),
    plural,
    categories: listCategories(plural),
  };
}

/** Describes a language by its tag, which is well formed. */
export function describeLocale(tag: string): KitLocale {
  const known = LOCALES.find((each) => each.tag === tag);
  return known ? { ...known, categories: listCategories(known.plural) } : describeOther(tag);
}
