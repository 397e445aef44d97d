import { distance } from 'fastest-levenshtein';

/** One mistake is forgiven per so many characters, */
const CHARACTERS_PER_MISTAKE = 3;
/** and never more than these. */
const MOST_MISTAKES = 4;

/**
 * The candidate that a mistyped word most probably means, ignoring case; undefined where none is
 * near enough to be worth a suggestion. Of equally near ones the first wins.
 */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const mistakes = countMistakes(word.toLowerCase(), candidate.toLowerCase());
    if (mistakes < fewest) {
      nearest = candidate;
      fewest = mistakes;
    }
  }
  return nearest;
}

/** Infinite where the two words have too little in common. */
function countMistakes(word: string, candidate: string): number {
  const longer = Math.max(word.length, candidate.length);
  const limit = Math.min(MOST_MISTAKES, Math.floor(longer / CHARACTERS_PER_MISTAKE));
  if (Math.abs(word.length - candidate.length) > limit) return Number.POSITIVE_INFINITY;
  const mistakes = isSwap(word, candidate) ? 1 : distance(word, candidate);
  return mistakes > limit ? Number.POSITIVE_INFINITY : mistakes;
}

/** Whether two neighbouring characters changed places, which a typist does in one mistake. */
function isSwap(word: string, candidate: string): boolean {
  if (word.length !== candidate.length || word === candidate) return false;
  let at = 0;
  while (word[at] === candidate[at]) at += 1;
  const swapped = `${word[at + 1] ?? ''}${word[at] ?? ''}`;
  return word.slice(0, at) + swapped + word.slice(at + 2) === candidate;
}
