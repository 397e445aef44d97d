import type { Diagnostic } from '../model/diagnostic.ts';
import { cellWidth } from '../text/cell-width.ts';
import { truncateCells } from '../text/pad-cells.ts';
import { visibleText } from '../text/visible-text.ts';

/** The line that a diagnostic points at, with a caret below; nothing where it points nowhere. */
export function renderCodeFrame(
  { line, column }: Diagnostic,
  source: string | undefined,
  width: number,
): string[] {
  const text = source?.split(/\r\n|\r|\n/)[line - 1];
  if (text === undefined) return [];
  const before = visibleText(text.slice(0, column - 1), { singleLine: true });
  const shown = visibleText(text, { singleLine: true });
  const gutter = `${line} | `;
  const room = width - gutter.length;
  const caret = cellWidth(before);
  if (caret >= room) return [];
  return [
    gutter + truncateCells(shown, room),
    `${' '.repeat(gutter.length - 2)}| ${' '.repeat(caret)}^`,
  ];
}
