import { cellWidth } from './cell-width.ts';
import { wrapText } from './wrap-text.ts';

/** Cells between two items of one line. */
const GAP = 2;

/**
 * Lays short texts side by side into lines of at most `width` terminal cells. A text is only broken
 * where it alone is wider than a line.
 */
export function wrapItems(items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const joined = last === undefined ? item : last + ' '.repeat(GAP) + item;
    if (last !== undefined && cellWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrapText(item, width));
  }
  return lines;
}
