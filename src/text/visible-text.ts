/** How a stranger's text is shown. */
export interface VisibleTextOptions {
  /** Newlines and tabs become spaces, so that the text stays in its line or table cell. */
  singleLine?: boolean;
}

/**
 * Controls (C0, DEL, C1), line separators, lone surrogates, and what shows nothing or turns the
 * direction of text (UAX 9).
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Of these, what writing needs: marks (variation selectors), the zero-width space, joiners, Hangul
 * fillers, and the signs that stand before Arabic, Syriac and Kaithi numbers.
 */
const NEEDED =
  /[\p{M}\u200b-\u200d\u115f\u1160\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
/** Nearly every text; looked for first, because the pattern above takes long to compile. */
const PLAIN = /^[ -~]*$/;
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = '\u2421';

/**
 * Makes everything visible that could drive a terminal or disguise a text: escape sequences,
 * controls, bidirectional overrides, hidden characters, broken surrogates. C0 controls become
 * control pictures, the rest `\u{202e}`. Newlines and tabs stay, unless `singleLine` is set.
 */
export function visibleText(text: string, options: VisibleTextOptions = {}): string {
  if (PLAIN.test(text)) return text;
  if (options.singleLine === true) {
    return text.replace(LINE_ENDS, ' ').replaceAll('\t', ' ').replace(UNSAFE, showCharacter);
  }
  return text.replaceAll('\r\n', '\n').replace(UNSAFE, showUnlessLayout);
}

function showUnlessLayout(character: string): string {
  return character === '\n' || character === '\t' ? character : showCharacter(character);
}

function showCharacter(character: string): string {
  if (NEEDED.test(character)) return character;
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x20) return String.fromCodePoint(CONTROL_PICTURES + codePoint);
  return codePoint === DELETE ? DELETE_PICTURE : `\\u{${codePoint.toString(16)}}`;
}
