import type { TextForms } from '../../../model/locale-status.ts';
import { chooseEnglish } from '../choose-english.ts';
import type { KitLocale } from '../kit-locale.ts';
import { markText } from './mark-text.ts';

/** A text in both languages; its number is its place in the list. */
export interface MarkedText {
  readonly namespace: string;
  readonly stem: string;
  readonly english: TextForms;
  readonly translation: TextForms | undefined;
}

/** The forms of the language: its own, or the English where it has none. */
function listForms({ english, translation = {} }: MarkedText, { categories, plural }: KitLocale) {
  const plain = english[''];
  if (plain !== undefined) return [['', translation[''] || plain] as const];
  return categories.map(
    (category) =>
      [category, translation[category] || chooseEnglish(english, category, plural)] as const,
  );
}

/** All texts by namespace and whole key, each marked with its number. */
export function markTexts(
  texts: readonly MarkedText[],
  locale: KitLocale,
): Record<string, Record<string, string>> {
  const marked: Record<string, Record<string, string>> = {};
  texts.forEach((text, number) => {
    const { namespace, stem } = text;
    const own = marked[namespace] ?? {};
    for (const [category, form] of listForms(text, locale)) {
      own[category === '' ? stem : `${stem}_${category}`] = markText(form, number);
    }
    marked[namespace] = own;
  });
  return marked;
}
