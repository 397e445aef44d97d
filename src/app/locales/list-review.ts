import { checkText } from '../../i18n/kit/check-text.ts';
import { chooseEnglish } from '../../i18n/kit/choose-english.ts';
import type { CheckedLocale, Fault } from '../../i18n/kit/text-unit.ts';
import { type LocaleText, listTexts } from './list-texts.ts';
import type { LocalesFolder } from './open-folder.ts';
import { type ReadLocale, readWhole } from './read-locale.ts';

/** One form of a text to look at. */
export interface ReviewForm {
  readonly category: string;
  readonly english: string;
  readonly text: string;
  /** What the rules find wrong with it. */
  readonly faults: readonly Fault[];
}

/** A text to look at. */
export interface ReviewText extends LocaleText {
  readonly forms: readonly ReviewForm[];
  /** What the glossary says of terms in it. */
  readonly notes: readonly string[];
}

function listForms(text: LocaleText, locale: CheckedLocale): ReviewForm[] {
  const { namespace, stem, translation = {} } = text;
  const categories = Object.hasOwn(text.english, '') ? [''] : locale.categories;
  return categories.map((category) => {
    const english = chooseEnglish(text.english, category, locale.plural);
    const form = translation[category] ?? '';
    const faults = checkText({ namespace, stem, english, text: form }, locale);
    return { category, english, text: form, faults };
  });
}

function listNotes(text: LocaleText, { glossary }: CheckedLocale): string[] {
  const english = Object.values(text.english).join(' ').toLowerCase();
  return Object.entries(glossary.terms ?? {}).flatMap(([term, { use, note }]) =>
    english.includes(term) && use.length > 0
      ? [[`${term}: ${use.join(', ')}`, ...(note ? [note] : [])].join('. ')]
      : [],
  );
}

/** A text as it is on the disk now; undefined where it is gone. */
export async function readReview(
  name: string,
  tag: string,
  folder: LocalesFolder,
): Promise<ReviewText | undefined> {
  const read = await readWhole(tag, folder);
  const text = listTexts(read, folder).find((each) => each.name === name);
  if (text === undefined) return undefined;
  const { locale } = read;
  return { ...text, forms: listForms(text, locale), notes: listNotes(text, locale) };
}

/**
 * The names of translations that nobody has reviewed as they are now.
 *
 * @param asked beginnings of keys; all texts where there is none
 */
export function listOpen(
  read: ReadLocale,
  asked: readonly string[],
  folder: LocalesFolder,
): string[] {
  return listTexts(read, folder)
    .filter(({ state }) => state === 'draft' || state === 'stale')
    .map(({ name }) => name)
    .filter((name) => asked.length === 0 || asked.some((each) => name.startsWith(each)));
}
