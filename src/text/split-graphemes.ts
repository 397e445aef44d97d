/** Below U+0300 there are no marks and no joiners: each code unit is a grapheme of its own. */
const NEEDS_RULES = /[\u0300-\uffff]/;
/** `Intl.Segmenter` takes time that grows with the square of the text, so it gets parts of it. */
const PARTS = /.{1,1000}/gsu;
let segmenter: Intl.Segmenter | undefined;

/**
 * Splits a text into what a reader takes for one character (UAX 29, extended grapheme clusters).
 * The segmenter is made on first need, because it costs milliseconds that Latin text can save.
 */
export function splitGraphemes(text: string): string[] {
  if (!NEEDS_RULES.test(text)) return text.split('');
  return (text.match(PARTS) ?? []).flatMap(segment);
}

function segment(part: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(part), (each) => each.segment);
}
