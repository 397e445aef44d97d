import { cellWidth } from '../../text/cell-width.ts';
import { padEndCells } from '../../text/pad-cells.ts';
import { wrapText } from '../../text/wrap-text.ts';

const GAP = 2;
/** The first column may take this share of the line before it wraps. */
const FIRST_SHARE = 0.45;
/** Cells that the first and the last column keep on the narrowest terminal. */
const LEAST = 8;

function widestOf(rows: readonly (readonly string[])[], column: number): number {
  return Math.max(...rows.map((row) => cellWidth(row[column] ?? '')));
}

function chooseWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const count = rows[0]?.length ?? 0;
  const natural = Array.from({ length: count - 1 }, (_, column) => widestOf(rows, column));
  const [widest = 0, ...inner] = natural;
  const used = inner.reduce((sum, each) => sum + each + GAP, GAP);
  const share = Math.min(Math.floor(width * FIRST_SHARE), width - used - LEAST);
  const first = Math.min(widest, Math.max(share, LEAST));
  return [first, ...inner, Math.max(width - used - first, LEAST)];
}

function layRow(row: readonly string[], widths: readonly number[]): string[] {
  const cells = row.map((text, column) => wrapText(text, widths[column] ?? 1));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => padEndCells(lines[line] ?? '', (widths[column] ?? 0) + GAP))
      .join('')
      .trimEnd(),
  );
}

/**
 * Lays out rows in straight columns within `width` cells; the first column wraps when it is long,
 * the last one takes what is left and wraps too. Returns the lines of each row.
 */
export function layTable(rows: readonly (readonly string[])[], width: number): string[][] {
  const widths = chooseWidths(rows, width);
  return rows.map((row) => layRow(row, widths));
}
