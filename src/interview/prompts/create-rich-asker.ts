import type { Terminal } from '../../model/io.ts';
import type { Translate } from '../../model/translate.ts';
import type { Asker } from '../flow/asker.ts';
import type { Style } from '../flow/style.ts';
import { askLine, askMenu, askToGoOn } from './ask.ts';
import { layOut } from './lay-out.ts';
import { countMenuRows } from './menu-prompt.ts';
import type { Stage } from './stage.ts';

/** Rows kept free for the line that asks to go on. */
const RESERVED_ROWS = 2;

/** Shows lines a screenful at a time, and waits before what comes below would push them away. */
async function readPages(lines: readonly string[], below: number, stage: Stage): Promise<void> {
  const { terminal, translate } = stage;
  let rest = lines;
  while (rest.length > 0) {
    const page = Math.max(1, terminal.rows - RESERVED_ROWS);
    const shown = rest.slice(0, page);
    terminal.write(shown.join(''));
    rest = rest.slice(page);
    const isFull = rest.length > 0 || shown.length + below > terminal.rows;
    if (isFull) await askToGoOn(translate('interview:keys.more'), stage);
  }
}

/** Asks with arrows, digits and letters, on a terminal that can move its cursor. */
export function createRichAsker(terminal: Terminal, translate: Translate, style: Style): Asker {
  const stage = { terminal, translate, style };
  return {
    say: (text, emphasis) => {
      terminal.write(layOut([{ text, ...(emphasis && { emphasis }) }], stage).join(''));
    },
    read: (paragraphs, below) => {
      const rows = typeof below === 'number' ? below : countMenuRows(below, stage);
      return readPages(layOut(paragraphs, stage), rows, stage);
    },
    choose: (menu) => askMenu(menu, stage),
    type: (line) => askLine(line, stage),
  };
}
