import type { TextForms } from '../../model/locale-status.ts';
import { selectCategories } from './list-categories.ts';

const onlyOne = new Map<string, boolean>();

/** Whether the form `one` of a language stands for 1 alone, as in English. */
function isOneAlone(plural: string | undefined): boolean {
  if (plural === undefined) return false;
  const known = onlyOne.get(plural);
  if (known !== undefined) return known;
  const numbers = [...selectCategories(plural)].filter(([, category]) => category === 'one');
  const made = numbers.length === 1 && numbers[0]?.[0] === 1;
  onlyOne.set(plural, made);
  return made;
}

/**
 * The English form that a translated form is compared with: its singular only for a form that
 * stands for 1 and nothing else.
 */
export function chooseEnglish(
  english: TextForms,
  category: string,
  plural: string | undefined,
): string {
  const singular = category === 'one' && isOneAlone(plural) ? english['one'] : undefined;
  return singular ?? english['other'] ?? english[''] ?? Object.values(english)[0] ?? '';
}
