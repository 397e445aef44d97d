import { PassThrough } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { Host } from '../../src/model/host.ts';
import type { Terminal } from '../../src/model/io.ts';
import { makeWorld, type Run } from './run-main.ts';

/** What to type at a prompt: the first pattern that the text since the last line matches. */
export type Line = readonly [prompt: RegExp, line: string | (() => string | undefined)];

export interface Talk extends Run {
  /** All that was on the terminal, typed lines in guillemets. */
  said: string;
}

export interface TalkOptions {
  host?: Partial<Host>;
  env?: Record<string, string>;
}

const MOST_LINES = 2000;

/** A terminal that answers by itself; a prompt without a rule ends the input. */
function makeTerminal(lines: readonly Line[], talk: Talk): Terminal {
  let fresh = '';
  let count = 0;
  return {
    columns: 80,
    rows: 24,
    input: new PassThrough(),
    output: new PassThrough(),
    write: (text) => {
      fresh += text;
      talk.said += text;
    },
    readLine: async () => {
      const prompt = fresh;
      fresh = '';
      count += 1;
      if (count > MOST_LINES) throw new Error(`the talk does not end:\n${prompt}`);
      const rule = lines.find(([pattern]) => pattern.test(prompt));
      const line = typeof rule?.[1] === 'function' ? rule[1]() : rule?.[1];
      talk.said += line === undefined ? '\u00ab\u00bb\n' : `\u00ab${line}\u00bb\n`;
      return line;
    },
    readKey: () => Promise.resolve(),
    close: () => undefined,
  };
}

/** Runs e8 with somebody at the terminal, in `--plain` unless the arguments say otherwise. */
export async function talk(
  argv: readonly string[],
  folder: string,
  lines: readonly Line[],
  { host, env = {} }: TalkOptions = {},
): Promise<Talk> {
  const result: Talk = { exit: null, stdout: '', stderr: '', said: '' };
  // Who has said a language is not asked for one.
  const said = { E8_LANG: 'en', ...env };
  const world = makeWorld(result, { folder, env: said, ...(host && { host }) });
  const io = { ...world.io, terminal: makeTerminal(lines, result) };
  result.exit = await main(argv, { ...world, io });
  return result;
}

/** Gives the lines one after the other, then nothing more. */
export function inTurn(...lines: readonly string[]): () => string | undefined {
  const rest = [...lines];
  return () => rest.shift();
}
