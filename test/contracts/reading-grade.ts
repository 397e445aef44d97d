import { syllable } from 'syllable';

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu) ?? [];

/** A full stop, a question mark, an exclamation mark or a colon ends a sentence or a clause. */
const sentencesOf = (text: string) =>
  text.split(/[.!?](?=\s|$)/).filter((part) => /\p{L}/u.test(part));

/** A number is read as one short word. */
const countSyllables = (word: string) => (/\d/.test(word) ? 1 : Math.max(1, syllable(word)));

/**
 * The Flesch-Kincaid grade of a text (Kincaid and others, 1975): the years of school that a reader
 * of English needs.
 */
export function gradeText(text: string): number {
  const words = wordsOf(text);
  const sentences = Math.max(1, sentencesOf(text).length);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
