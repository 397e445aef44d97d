import { cellWidth } from './cell-width.ts';
import { findBreaks } from './find-breaks.ts';
import { splitGraphemes } from './split-graphemes.ts';

/** How a text is wrapped. */
export interface WrapOptions {
  /** Spaces before every line but the first. */
  hangingIndent?: number;
}

interface Line {
  text: string;
  cells: number;
}

/** Room for one wide character: below it no promise can be kept. */
const LEAST_WIDTH = 2;
/** CRLF and the mandatory breaks of UAX 14 (BK, CR, LF, NL). */
const HARD_NEWLINE = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
const SPACES = ' \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000';

/**
 * Wraps a text into lines of at most `width` terminal cells (at least 2), by UAX 14 and, for Thai,
 * Lao, Khmer and Burmese, at word boundaries. A word is cut only where it alone is wider than a
 * line, between graphemes. Hard newlines stay; spaces at the end of a line go; a tab counts as a
 * space.
 */
export function wrapText(text: string, width: number, options: WrapOptions = {}): string[] {
  const room = Math.max(LEAST_WIDTH, width);
  const indent = Math.min(options.hangingIndent ?? 0, room - LEAST_WIDTH);
  const lines: string[] = [];
  for (const paragraph of text.split(HARD_NEWLINE)) {
    const first = lines.length === 0 ? room : room - indent;
    lines.push(...wrapParagraph(paragraph.replaceAll('\t', ' '), first, room - indent));
  }
  const prefix = ' '.repeat(indent);
  return lines.map((line, index) => (index === 0 || line === '' ? line : prefix + line));
}

function wrapParagraph(text: string, first: number, rest: number): string[] {
  if (cellWidth(text) <= first) return [trimEndSpaces(text)];
  let line: Line = { text: '', cells: 0 };
  const lines = [line];
  for (const piece of splitPieces(text, rest)) {
    const room = lines.length === 1 ? first : rest;
    if (line.cells + cellWidth(trimEndSpaces(piece)) > room) {
      line = { text: '', cells: 0 };
      lines.push(line);
    }
    line.text += piece;
    line.cells += cellWidth(piece);
  }
  const trimmed = lines.map((each) => trimEndSpaces(each.text)).filter((each) => each !== '');
  return trimmed.length === 0 ? [''] : trimmed;
}

/** What a line is filled with: words with the spaces behind them, or parts of a word too wide. */
function splitPieces(text: string, room: number): string[] {
  const offsets = [0, ...findBreaks(text), text.length];
  return offsets
    .slice(1)
    .map((end, index) => text.slice(offsets[index], end))
    .flatMap((piece) => cutPiece(piece, room));
}

function cutPiece(piece: string, room: number): string[] {
  const word = trimEndSpaces(piece);
  if (cellWidth(word) <= room) return [piece];
  const parts = splitGraphemes(word).flatMap((part) => (cellWidth(part) > room ? [...part] : part));
  return [...parts, piece.slice(word.length)];
}

/** Not `trimEnd`, which takes no-break spaces as well. */
function trimEndSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && SPACES.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
