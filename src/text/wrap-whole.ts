import { cellWidth } from './cell-width.ts';
import { type WrapOptions, wrapText } from './wrap-text.ts';

/** Private characters of Unicode, of one cell, between which a line is not broken. */
const FIRST_STAND_IN = 0xe000;

/**
 * Wraps a text like `wrapText`, but breaks no line within some parts of it, such as a command to be
 * copied or the place of a mistake, which a terminal makes a link. A part that is wider than a line
 * begins one and is left to the terminal.
 */
export function wrapWhole(
  text: string,
  whole: readonly string[],
  width: number,
  options: WrapOptions = {},
): string[] {
  const room = Math.max(1, width - (options.hangingIndent ?? 0));
  // The longest first: a shorter one may be a part of it.
  const parts = whole.filter((part) => part !== '').sort((a, b) => b.length - a.length);
  const standIns = parts.map((_, index) => String.fromCharCode(FIRST_STAND_IN + index));
  const hidden = parts.reduce((rest, part, index) => {
    const cells = Math.min(cellWidth(part), room);
    return rest.replaceAll(part, (standIns[index] ?? '').repeat(cells));
  }, text);
  return wrapText(hidden, width, options).map((line) =>
    parts.reduce(
      (shown, part, index) => shown.replace(new RegExp(`${standIns[index]}+`, 'g'), () => part),
      line,
    ),
  );
}
