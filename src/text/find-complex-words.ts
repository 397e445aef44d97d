/**
 * Scripts that put no spaces between words, each with the language whose dictionary is asked. Runs
 * are bounded, because the time of `Intl.Segmenter` grows with the square of the text.
 */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['th', /(?:(?!\p{Nd})\p{Script=Thai}){1,1000}/gu],
  ['lo', /(?:(?!\p{Nd})\p{Script=Lao}){1,1000}/gu],
  ['km', /(?:(?!\p{Nd})\p{Script=Khmer}){1,1000}/gu],
  ['my', /(?:(?!\p{Nd})\p{Script=Myanmar}){1,1000}/gu],
];
const HAS_COMPLEX =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f]/;
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Offsets (UTF-16) at which a word of Thai, Lao, Khmer or Burmese starts, by `Intl.Segmenter`.
 * The language is fixed by the script, so that the machine's own does not change the answer.
 */
export function findComplexWords(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  if (!HAS_COMPLEX.test(text)) return starts;
  for (const [language, run] of SCRIPTS) {
    for (const match of text.matchAll(run)) addStarts(starts, language, match[0], match.index);
  }
  return starts;
}

function addStarts(starts: Set<number>, language: string, run: string, offset: number): void {
  for (const { index } of segmenterOf(language).segment(run)) starts.add(offset + index);
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}
