import { canStandFor } from './choose-text.ts';
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

function keepUsable(own: Readonly<Record<string, unknown>>, stems: Map<string, string>): FlatTexts {
  const usable = Object.entries(own).filter(([key, text]) =>
    canStandFor(text, stems.get(stemOf(key)) ?? ''),
  );
  return Object.fromEntries(usable) as FlatTexts;
}

/**
 * The texts of one namespace in a language, every key of the English filled: with the translation
 * where there is a usable one, else with the English.
 *
 * @param own what the language has, from a file that may hold anything
 * @param forms the plural categories of the language, `other` among them
 */
export function mergeTexts(
  english: FlatTexts,
  own: Readonly<Record<string, unknown>>,
  forms: readonly string[],
): FlatTexts {
  const stems = listStems(english);
  const usable = keepUsable(own, stems);
  const merged = [...stems.keys()].flatMap((stem): [string, string][] => {
    if (english[stem] !== undefined) return [[stem, usable[stem] ?? english[stem]]];
    const filled = fillForms(stem, usable, forms);
    return filled.length === forms.length ? filled : fillForms(stem, english, [...forms, 'one']);
  });
  return Object.fromEntries(merged);
}

/** The plural categories of a locale (CLDR). */
export function listForms(plural: string): string[] {
  return new Intl.PluralRules(plural).resolvedOptions().pluralCategories;
}
