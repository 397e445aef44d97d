import type { TextForms } from '../../model/locale-status.ts';
import { flattenTexts } from '../flatten-texts.ts';
import { splitPluralKey } from './plural-key.ts';

/**
 * The texts of a namespace by key (`a.b`), with the plural forms of each together, in the order of
 * the file. What is not a text is left out.
 */
export function groupForms(texts: unknown): Map<string, TextForms> {
  const grouped = new Map<string, Record<string, string>>();
  for (const [key, text] of Object.entries(flattenTexts(texts))) {
    if (typeof text !== 'string') continue;
    const { stem, category } = splitPluralKey(key);
    grouped.set(stem, { ...grouped.get(stem), [category]: text });
  }
  return grouped;
}
