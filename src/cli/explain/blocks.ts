import { Chalk } from 'chalk';
import { wrapText } from '../../text/wrap-text.ts';

/** A heading with paragraphs below it; `indent` columns to the right. */
export interface Block {
  heading?: string;
  lines: readonly string[];
  indent?: number;
}

const MARK = /^ *(\d+\. |- )/;

function renderLine(line: string, width: number, indent: number): string[] {
  const hanging = MARK.exec(line)?.[0].length ?? 0;
  const [first = '', ...rest] = wrapText(line, width - indent - hanging);
  const pad = ' '.repeat(indent);
  return [pad + first, ...rest.map((each) => pad + ' '.repeat(hanging) + each)];
}

/** Blocks as text, with an empty line between them; blocks without lines are left out. */
export function renderBlocks(blocks: readonly Block[], width: number, colour: boolean): string {
  const { bold } = new Chalk({ level: colour ? 1 : 0 });
  const shown = blocks.filter((block) => block.lines.length > 0);
  const texts = shown.map(({ heading, lines, indent = 0 }) => {
    const body = lines.flatMap((line) => renderLine(line, width, indent));
    return [...(heading === undefined ? [] : [bold(heading)]), ...body].join('\n');
  });
  return `${texts.join('\n\n')}\n`;
}
