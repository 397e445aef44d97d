import { cellWidth } from '../../text/cell-width.ts';
import { padEndCells } from '../../text/pad-cells.ts';
import { wrapText } from '../../text/wrap-text.ts';

const GAP = 2;
/** The first column may take this share of the line before it wraps. */
const FIRST_SHARE = 0.45;
/** Cells that the first and the last column keep on the narrowest terminal. */
const LEAST = 8;
/** Cells that each of these two needs for most words; else the columns between them wrap too. */
const COMFORT = 16;

type Rows = readonly (readonly string[])[];

function widestOf(rows: Rows, column: number): number {
  return Math.max(...rows.map((row) => cellWidth(row[column] ?? '')));
}

/** The same where texts wrap between words. */
function widestWordOf(rows: Rows, column: number): number {
  return Math.max(...rows.flatMap((row) => (row[column] ?? '').split(' ').map(cellWidth)));
}

/** What the columns between the first and the last take. */
function chooseInner(rows: Rows, width: number): number[] {
  const columns = Array.from({ length: (rows[0]?.length ?? 0) - 2 }, (_, index) => index + 1);
  const natural = columns.map((column) => widestOf(rows, column));
  const left = width - natural.reduce((sum, each) => sum + each + GAP, GAP);
  if (left >= 2 * COMFORT) return natural;
  return columns.map((column) => widestWordOf(rows, column));
}

function chooseWidths(rows: Rows, width: number): number[] {
  const widest = widestOf(rows, 0);
  const inner = chooseInner(rows, width);
  const used = inner.reduce((sum, each) => sum + each + GAP, GAP);
  const share = Math.min(Math.floor(width * FIRST_SHARE), width - used - LEAST);
  const first = Math.min(widest, Math.max(share, LEAST));
  return [first, ...inner, Math.max(width - used - first, LEAST)];
}

/** Cursor Character Absolute (ECMA-48, 8.3.9): on with the text at a column, counted from 1. */
const moveTo = (column: number): string => `\u001b[${column}G`;

/** What stands between a cell and the next column. */
function fill(text: string, end: number, width: number, hasCursor: boolean): string {
  const padded = padEndCells(text, width + GAP);
  // A terminal that draws a script wider or narrower than its standard says still lines up.
  return hasCursor && /[^\u0020-\u007e]/.test(text) ? `${padded}${moveTo(end + 1)}` : padded;
}

function layLine(cells: readonly string[], widths: readonly number[], hasCursor: boolean): string {
  let end = 0;
  const parts = cells.map((text, column) => {
    const width = widths[column] ?? 0;
    end += width + GAP;
    return column === cells.length - 1 ? text : fill(text, end, width, hasCursor);
  });
  return parts.join('').trimEnd();
}

function layRow(row: readonly string[], widths: readonly number[], hasCursor: boolean): string[] {
  const cells = row.map((text, column) => wrapText(text, widths[column] ?? 1));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    layLine(
      cells.map((lines) => lines[line] ?? ''),
      widths,
      hasCursor,
    ),
  );
}

/**
 * Lays out rows in straight columns within `width` cells; the first column wraps when it is long,
 * the last one takes what is left and wraps too. Returns the lines of each row.
 *
 * @param hasCursor whether the text goes to a terminal whose cursor can be told where to go on
 */
export function layTable(rows: Rows, width: number, hasCursor = false): string[][] {
  const widths = chooseWidths(rows, width);
  return rows.map((row) => layRow(row, widths, hasCursor));
}
