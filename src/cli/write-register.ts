import { wrapText } from '../text/wrap-text.ts';
import type { World } from './world.ts';

/** A line of a list, and how far to the right it stands. */
export interface RegisterLine {
  text: string;
  indent: number;
}

/**
 * Prints lines. Where there are columns they are wrapped, and what does not fit stands two columns
 * further right; a program that reads them gets each on one line.
 */
export function writeRegister(lines: readonly RegisterLine[], { io }: World): void {
  const { columns } = io;
  const wrapped = lines.flatMap(({ text, indent }) => {
    const parts = columns === undefined ? [text] : wrapText(text, columns - indent - 2);
    return parts.map((line, index) => `${' '.repeat(index === 0 ? indent : indent + 2)}${line}\n`);
  });
  io.stdout.write(wrapped.join(''));
}

/** Prints a value for programs: one file gives a document, several give one line each (NDJSON). */
export function writeRecord(value: unknown, several: boolean, { io }: World): void {
  io.stdout.write(`${JSON.stringify(value, null, several ? 0 : 2)}\n`);
}
