import { splitPluralKey } from './status/plural-key.ts';

/** Texts by their whole key. */
export type FlatTexts = Readonly<Record<string, string>>;

function stemOf(key: string): string {
  return splitPluralKey(key).stem;
}

/** The English by stem: its `other` form, which has every placeholder, where it has forms. */
function listStems(english: FlatTexts): Map<string, string> {
  return new Map(Object.entries(english).map(([key, text]) => [stemOf(key), text]));
}

/** Every form that the language needs; one that is missing is taken from `other`. */
function fillForms(stem: string, own: FlatTexts, forms: readonly string[]): [string, string][] {
  const other = own[`${stem}_other`];
  return forms.flatMap((form) => {
    const text = own[`${stem}_${form}`] ?? other;
    return text === undefined ? [] : [[`${stem}_${form}`, text] as [string, string]];
  });
}

/**
 * The texts of one namespace in a language, every key of the English filled: with the translation
 * where there is one, else with the English.
 *
 * @param own what the language has that can be shown
 * @param forms the plural categories of the language, `other` among them
 */
export function mergeTexts(
  english: FlatTexts,
  own: FlatTexts,
  forms: readonly string[],
): FlatTexts {
  const stems = listStems(english);
  const merged = [...stems.keys()].flatMap((stem): [string, string][] => {
    if (english[stem] !== undefined) return [[stem, own[stem] ?? english[stem]]];
    const filled = fillForms(stem, own, forms);
    return filled.length === forms.length ? filled : fillForms(stem, english, [...forms, 'one']);
  });
  return Object.fromEntries(merged);
}

/** The plural categories of a locale (CLDR). */
export function listForms(plural: string): string[] {
  return new Intl.PluralRules(plural).resolvedOptions().pluralCategories;
}
