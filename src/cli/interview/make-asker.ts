import { Chalk } from 'chalk';
import type { Asker } from '../../interview/flow/asker.ts';
import type { Style } from '../../interview/flow/style.ts';
import type { Io, Terminal } from '../../model/io.ts';
import type { Translate } from '../../model/translate.ts';
import { decideColour } from '../decide-colour.ts';

/** Colour never carries a meaning alone; bold and dim work on light and dark grounds. */
function makeStyle({ stdout, env }: Io): Style {
  const chalk = new Chalk({ level: decideColour(stdout, env) ? 1 : 0 });
  return {
    title: (text) => chalk.underline(text),
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    alert: (text) => chalk.yellow(text),
    mark: (text) => chalk.cyan(text),
  };
}

/** Asks by drawing, or line by line where that is wanted or the terminal can do no more. */
export async function makeAsker(
  terminal: Terminal,
  io: Io,
  translate: Translate,
  plain: boolean,
): Promise<Asker> {
  if (plain || io.env['TERM'] === 'dumb') {
    const { createPlainAsker } = await import('../../interview/plain/create-plain-asker.ts');
    return createPlainAsker(terminal, translate);
  }
  const { createRichAsker } = await import('../../interview/prompts/create-rich-asker.ts');
  return createRichAsker(terminal, translate, makeStyle(io));
}
