import type { Io, Sink } from '../model/io.ts';
import { wrapWhole } from '../text/wrap-whole.ts';

/** Columns of a terminal that does not say how many it has. */
const DEFAULT_COLUMNS = 80;
const HANGING_INDENT = 2;

/** Ids, flags, codes and paths: a break at a hyphen or a slash would make two of one. */
function listTokens(text: string): string[] {
  const tokens = text.match(/[!-~]+/g) ?? [];
  return [...new Set(tokens.filter((token) => /[-/]/.test(token)))];
}

/** How a message is laid out. */
export interface Message {
  /** Parts within which no line is broken: commands to copy, files, places. */
  whole?: readonly string[];
  /** Spaces before every line. */
  indent?: number;
}

/** The lines of a message: wrapped where it goes to a terminal, as they are where a program reads. */
export function layMessage(
  text: string,
  { isTerminal, columns = DEFAULT_COLUMNS }: Pick<Sink, 'isTerminal' | 'columns'>,
  { whole = [], indent = 0 }: Message = {},
): string[] {
  const paragraphs = text.split('\n');
  const parts = isTerminal ? [...whole, ...listTokens(text)] : [];
  const lines = isTerminal
    ? paragraphs.flatMap((each) =>
        wrapWhole(each, parts, columns - indent, { hangingIndent: HANGING_INDENT }),
      )
    : paragraphs;
  return lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
}

/** Tells something on standard error. */
export function tell(text: string, { stderr }: Pick<Io, 'stderr'>, message: Message = {}): void {
  stderr.write(`${layMessage(text, stderr, message).join('\n')}\n`);
}
