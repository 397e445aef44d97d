import { splitGraphemes } from '../../text/split-graphemes.ts';

/** A margin has room for this much and no more. */
const LONGEST = 90;

/** Characters, shortened to what fits on one line of a margin. */
export function shortenLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = splitGraphemes(line.slice(0, LONGEST * 8));
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}\u2026`;
}

/**
 * A CSS string (CSS Syntax 3, section 4.3.7) that holds any text: all but letters, digits and
 * spaces is written as its code point, so that nothing can end the string or the style sheet.
 */
export function writeCssString(text: string): string {
  const escaped = text.replace(
    /[^A-Za-z0-9 ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
