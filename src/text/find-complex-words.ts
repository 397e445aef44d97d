import { SYLLABLE_RULES, type SyllableRules } from './syllable-rules.ts';

/**
 * Scripts that put no spaces between words, each with the language whose dictionary is asked. Runs
 * are bounded, because the time of `Intl.Segmenter` grows with the square of the text.
 */
const SCRIPTS: readonly (readonly [keyof typeof SYLLABLE_RULES, RegExp])[] = [
  ['th', /(?:(?!\p{Nd})\p{Script=Thai}){1,1000}/gu],
  ['lo', /(?:(?!\p{Nd})\p{Script=Lao}){1,1000}/gu],
  ['km', /(?:(?!\p{Nd})\p{Script=Khmer}){1,1000}/gu],
  ['my', /(?:(?!\p{Nd})\p{Script=Myanmar}){1,1000}/gu],
];
const HAS_COMPLEX =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f]/;
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Offsets (UTF-16) at which a word of Thai, Lao, Khmer or Burmese starts, by `Intl.Segmenter`, but
 * for those within a syllable.
 * The language is fixed by the script, so that the machine's own does not change the answer.
 */
export function findComplexWords(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  if (!HAS_COMPLEX.test(text)) return starts;
  for (const [language, run] of SCRIPTS) {
    for (const match of text.matchAll(run)) {
      const words = [...segmenterOf(language).segment(match[0])];
      for (const start of listStarts(words, match[0], SYLLABLE_RULES[language])) {
        starts.add(match.index + start);
      }
    }
  }
  return starts;
}

/** Where words start within a run, without those places that part a syllable or a word. */
function listStarts(
  words: readonly Intl.SegmentData[],
  run: string,
  { noStart, noEnd, tail, head }: SyllableRules,
): number[] {
  return words.flatMap(({ segment, index }, at) => {
    const before = words[at - 1];
    if (before === undefined) return [index];
    const isWithin =
      tail.test(segment) ||
      head.test(before.segment) ||
      noStart.test(run.slice(index)) ||
      noEnd.test(run.slice(0, index));
    return isWithin ? [] : [index];
  });
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}
