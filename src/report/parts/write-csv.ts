import { visibleText } from '../../text/visible-text.ts';

/**
 * What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), in full width too,
 * and behind spaces, which some of them drop.
 */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;
/** What needs quotes (RFC 4180, section 2), and spaces at an end, which some readers drop. */
const QUOTED = /[",\r\n]|^\s|\s$/;

/** A cell that no spreadsheet runs: what would begin a formula begins with an apostrophe. */
export function defuseCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = defuseCell(visibleText(value));
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV (RFC 4180): commas, CRLF, quotes where they are needed. Hidden characters in a text
 * are shown, and nothing in it is a formula; numbers are written as they are.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}
