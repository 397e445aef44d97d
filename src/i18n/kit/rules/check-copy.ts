import { type CheckedLocale, isMenuPath, type TextRule } from '../text-unit.ts';
import { withoutKept } from '../tokens.ts';

/** A name of several words, each with a capital: the English writes nothing else so. */
const NAME = /^(?:\.?\p{Lu}\S*|for|of|and|[\d.]+)(?: (?:\.?\p{Lu}\S*|for|of|and|[\d.]+))+$/u;

/** A text that has a word of its own, beside names, ids and placeholders. */
function hasProse(english: string): boolean {
  const words = /(?<![\p{L}.-])\p{Ll}{3,}(?![\p{L}])|\b\p{Lu}\p{Ll}{2,}\b/u;
  return !NAME.test(english) && words.test(withoutKept(english));
}

function mayStay(english: string, { glossary }: CheckedLocale): boolean {
  return Object.hasOwn(glossary.copies ?? {}, english);
}

/** The same as the English: not translated, unless the glossary says why it is right. */
export const checkCopy: TextRule = ({ stem, english, text }, locale) =>
  text === english && hasProse(english) && !isMenuPath(stem) && !mayStay(english, locale)
    ? [{ rule: 'copy', values: {} }]
    : [];

/** Small words in a row that nobody writes in another language by chance. */
const RUN = 5;
const WORD = /[\p{L}\p{M}'-]+|[^\p{L}\p{M}'\s-]/gu;
/** What stands in quotation marks or brackets is what a screen shows, or the English beside. */
const QUOTED = /["“„«‘'「『‹(（{][^"”“»’'」』›)）}]+["”»’'」』›)）}]/gu;

/** Words, and every other sign as one that stands between them. */
const listWords = (text: string) => withoutKept(text).match(WORD) ?? [];

function isSmall(words: readonly string[]): boolean {
  return words.every((word) => /^[a-z'-]+$/.test(word));
}

/** Five small English words in a row: a part that was left. */
export const checkEnglishLeft: TextRule = ({ stem, english, text }, locale) => {
  if (text === english || isMenuPath(stem) || mayStay(english, locale)) return [];
  const source = ` ${listWords(english).join(' ')} `;
  const words = listWords(text.replace(QUOTED, ' \u2026 '));
  const runs = words.map((_word, index) => words.slice(index, index + RUN));
  const found = runs.find(
    (run) => run.length === RUN && isSmall(run) && source.includes(` ${run.join(' ')} `),
  );
  return found === undefined ? [] : [{ rule: 'english-left', values: { found: found.join(' ') } }];
};
