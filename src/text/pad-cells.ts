import { cellWidth } from './cell-width.ts';
import { splitGraphemes } from './split-graphemes.ts';

const ELLIPSIS = '\u2026';

/** Fills a text with spaces at its end up to `width` terminal cells; a wider text stays as it is. */
export function padEndCells(text: string, width: number): string {
  return text + missingCells(text, width);
}

/** Fills a text with spaces at its start up to `width` terminal cells; a wider text stays as it is. */
export function padStartCells(text: string, width: number): string {
  return missingCells(text, width) + text;
}

/**
 * Cuts a text to at most `width` terminal cells, between graphemes; a cut text ends with an
 * ellipsis. A width of 0 gives the empty text.
 */
export function truncateCells(text: string, width: number): string {
  if (cellWidth(text) <= width) return text;
  if (width < 1) return '';
  let kept = '';
  let room = width - cellWidth(ELLIPSIS);
  for (const grapheme of splitGraphemes(text)) {
    room -= cellWidth(grapheme);
    if (room < 0) break;
    kept += grapheme;
  }
  return kept.trimEnd() + ELLIPSIS;
}

function missingCells(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - cellWidth(text)));
}
