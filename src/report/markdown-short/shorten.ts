import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { truncateCells } from '../../text/pad-cells.ts';
import { visibleText } from '../../text/visible-text.ts';

/** Cells of one line: a comment has room for a few. */
const LONGEST = 160;

/** A text for one line of a comment, cut where it is long, and escaped. */
export function shorten(text: string): string {
  return escapeMarkdown(truncateCells(visibleText(text, { singleLine: true }), LONGEST));
}
