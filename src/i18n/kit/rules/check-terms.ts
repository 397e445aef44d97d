import type { LocaleGlossary } from '../../../model/locale-glossary.ts';
import { type CheckedLocale, type Fault, isMenuPath, type TextRule } from '../text-unit.ts';
import { withoutKept } from '../tokens.ts';

/** An English term as whole words, in the singular or the plural. */
interface TermPattern {
  term: string;
  pattern: RegExp;
  use: readonly string[];
}

const patterns = new WeakMap<object, readonly TermPattern[]>();

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function makePattern(term: string): RegExp {
  const stem = term.endsWith('y')
    ? `${escapePattern(term.slice(0, -1))}(?:y|ies)`
    : `${escapePattern(term)}(?:e?s)?`;
  return new RegExp(`(?<![\\p{L}\\d-])${stem}(?![\\p{L}\\d-])`, 'giu');
}

/** Longer terms first, so that `application control` is no `application`. */
function listPatterns(terms: NonNullable<LocaleGlossary['terms']>): readonly TermPattern[] {
  const known = patterns.get(terms);
  if (known !== undefined) return known;
  const made = Object.entries(terms)
    .map(([term, { use }]) => ({ term, pattern: makePattern(term), use }))
    .sort((a, b) => b.term.length - a.term.length);
  patterns.set(terms, made);
  return made;
}

/** Whether a match is a plain word, and not a part of a name such as `Microsoft Office`. */
function isPlain(text: string, match: RegExpExecArray): boolean {
  const [word] = match;
  if (word === word.toLowerCase()) return true;
  const before = text.slice(0, match.index).trimEnd();
  const begins = before === '' || /[.!?:;(|]$/.test(before);
  return (
    begins &&
    word.slice(1) === word.slice(1).toLowerCase() &&
    !/^ ?[A-Z]/.test(text.slice(match.index + word.length))
  );
}

function listUsed(english: string, terms: readonly TermPattern[]): TermPattern[] {
  let rest = withoutKept(english);
  return terms.filter(({ pattern }) => {
    const matches = [...rest.matchAll(pattern)];
    const isUsed = matches.some((match) => isPlain(rest, match));
    rest = rest.replace(pattern, (word) => '|'.repeat(word.length));
    return isUsed;
  });
}

/** Where the English has a term, the translation has one of the words for it. */
export const checkTerms: TextRule = ({ stem, english, text }, { glossary }) => {
  const { terms, copies = {} } = glossary;
  if (terms === undefined || isMenuPath(stem) || Object.hasOwn(copies, english)) return [];
  const lower = text.toLowerCase();
  return listUsed(english, listPatterns(terms))
    .filter(({ use }) => use.length > 0 && !use.some((word) => lower.includes(word.toLowerCase())))
    .map(({ term, use }) => ({
      rule: 'missing-term',
      values: { found: term, expected: use.join(', ') },
    }));
};

/** Languages that write no blank between words. */
const UNSPACED = ['Thai', 'Laoo', 'Khmr', 'Mymr', 'Hans', 'Hant', 'Jpan'];

/** The words of every term as blanks: a part of one of them is none of the avoided. */
function withoutUsed(text: string, { terms = {} }: LocaleGlossary): string {
  const words = Object.values(terms).flatMap(({ use }) => use.map((word) => word.toLowerCase()));
  return words
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ' '.repeat(word.length)), text);
}

function findAvoided(lower: string, word: string, { script }: CheckedLocale): boolean {
  if (UNSPACED.includes(script ?? '')) return lower.includes(word);
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\d-])${escapePattern(word)}(?![\\p{L}\\p{M}\\d-])`,
    'u',
  ).test(lower);
}

/** Words of a neighbouring language, or that mean something else. */
export const checkAvoided: TextRule = ({ stem, text }, locale) => {
  const { terms = {} } = locale.glossary;
  if (isMenuPath(stem)) return [];
  const whole = withoutKept(text).toLowerCase();
  const isUnspaced = UNSPACED.includes(locale.script ?? '');
  const lower = isUnspaced ? withoutUsed(whole, locale.glossary) : whole;
  return Object.values(terms).flatMap(({ avoid = [], use }) =>
    avoid
      .filter((word) => findAvoided(lower, word.toLowerCase(), locale))
      .map(
        (found): Fault => ({ rule: 'avoided-word', values: { found, expected: use.join(', ') } }),
      ),
  );
};
