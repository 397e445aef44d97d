const BESIDE_NUMBER = /(?<=\d) | (?=\d)/g;

/** Keeps a number and the word beside it in one line: alone, neither says anything. */
export function tieNumbers(text: string): string {
  return text.replace(BESIDE_NUMBER, '\u00a0');
}
