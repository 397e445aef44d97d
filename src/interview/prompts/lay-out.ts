import type { Terminal } from '../../model/io.ts';
import { visibleText } from '../../text/visible-text.ts';
import { wrapText } from '../../text/wrap-text.ts';
import type { Paragraph } from '../flow/asker.ts';
import type { Style } from '../flow/style.ts';

/** Longer lines are hard to read, however wide the window is. */
const WIDEST = 88;

/** Columns that a text may fill. The last one stays free: some terminals wrap there. */
export function roomOf({ columns }: Pick<Terminal, 'columns'>): number {
  return Math.max(20, Math.min(columns - 1, WIDEST));
}

/** Paragraphs as lines that end with a line break, wrapped, indented and made to stand out. */
export function layOut(
  paragraphs: readonly Paragraph[],
  { terminal, style }: { terminal: Terminal; style: Style },
): string[] {
  return paragraphs.flatMap(({ text, emphasis, indent = 0 }) => {
    const hangingIndent = text.startsWith('- ') ? 2 : 0;
    const lines = wrapText(visibleText(text), roomOf(terminal) - indent, { hangingIndent });
    const show = emphasis === undefined ? (line: string) => line : style[emphasis];
    return lines.map((line) => (line === '' ? '\n' : `${' '.repeat(indent)}${show(line)}\n`));
  });
}
