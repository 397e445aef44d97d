import { eastAsianWidth } from 'get-east-asian-width';

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
/** Marks that sit on the character before, format characters, controls, line separators. */
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * Width of a text on a terminal, in cells: per code point 0 for the general categories Mn, Me, Cf
 * and controls, else 2 where its East Asian Width is wide or fullwidth (UAX 11), else 1.
 */
export function cellWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let cells = 0;
  for (const character of text) cells += characterWidth(character);
  return cells;
}

function characterWidth(character: string): number {
  // Latin letters and signs; spares the Unicode pattern, which takes milliseconds to compile.
  if (character > '\u00ad' && character < '\u0300') return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}
