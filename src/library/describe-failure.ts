import { printError } from '../cli/print-error.ts';
import { E8Error } from '../model/e8-error.ts';
import type { Io } from '../model/io.ts';
import { chooseSpeech } from './choose-speech.ts';
import type { Shipped } from './shipped.ts';

/** @see Library.describeError */
export function describeFailure(
  error: Error,
  language: string | undefined,
  shipped: Shipped,
): string[] {
  if (!(error instanceof E8Error)) return [error.message];
  let text = '';
  const sink = {
    isTerminal: false,
    write: (more: string) => {
      text += more;
    },
    writeAll: async (more: string) => {
      text += more;
      return true;
    },
  };
  const io: Io = { stdout: sink, stderr: sink, env: {}, columns: undefined };
  const { translate } = chooseSpeech(language, shipped);
  printError(error, 'e8 --help', { io, translate });
  return text.trimEnd().split('\n');
}
