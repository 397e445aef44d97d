import { listBlocks } from './read-document.ts';

/** A command that a document shows. */
export interface Command {
  /** The line as it stands in the document. */
  text: string;
  line: number;
  /** Arguments after `e8`. */
  args: string[];
  /** File that standard output goes to. */
  into?: string;
  exit: number;
}

/** Words of a line; double quotes keep blanks together. */
function splitWords(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|\S+/g)].map(({ 0: word, 1: quoted }) => quoted ?? word);
}

function readCommand(text: string, line: number): Command {
  const [, command = '', exit] = /^(.*?)(?:\s+# exit (\d+))?$/.exec(text) ?? [];
  const [written = '', into] = command.split(' > ');
  const args = splitWords(written).slice(1);
  return { text, line, args, exit: Number(exit ?? 0), ...(into === undefined ? {} : { into }) };
}

/**
 * The commands of a document's `sh` blocks: lines that begin with `e8 `. A comment `# exit 1` says
 * that the exit code is not 0.
 */
export function listCommands(markdown: string): Command[] {
  return listBlocks(markdown)
    .filter(({ info }) => info === 'sh')
    .flatMap(({ text, line }) =>
      text.split('\n').map((each, index) => ({ each, at: line + 1 + index })),
    )
    .filter(({ each }) => each.startsWith('e8 '))
    .map(({ each, at }) => readCommand(each, at));
}
