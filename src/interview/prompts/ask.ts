import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import { truncateCells } from '../../text/pad-cells.ts';
import { visibleText } from '../../text/visible-text.ts';
import { wrapText } from '../../text/wrap-text.ts';
import type { Line, Menu, Reply } from '../flow/asker.ts';
import { LeaveSignal } from '../flow/leave.ts';
import { input, select } from './inquirer.ts';
import { roomOf } from './lay-out.ts';
import { linePrompt } from './line-prompt.ts';
import { menuPrompt } from './menu-prompt.ts';
import type { Stage } from './stage.ts';

interface Context {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  signal: AbortSignal;
  /** Whether nothing of the prompt stays on the screen. */
  clearPromptOnDone?: boolean;
}

/** The end of input leaves a prompt waiting for ever; Ctrl-D is how people end it. */
function isEndOfInput(key: { ctrl?: boolean; name?: string } | undefined): boolean {
  return key?.ctrl === true && key.name === 'd';
}

/**
 * Runs one prompt on the terminal. Ctrl-C interrupts, Ctrl-D leaves.
 *
 * @throws E8Error `interrupted`, exit code 130; LeaveSignal
 */
async function run<T>({ terminal }: Stage, ask: (context: Context) => Promise<T>): Promise<T> {
  const end = new AbortController();
  const { input: keys, output } = terminal;
  const listen = (_: unknown, key: { ctrl?: boolean; name?: string } | undefined) => {
    if (isEndOfInput(key)) end.abort();
  };
  const close = () => end.abort();
  keys.on('keypress', listen);
  keys.on('end', close);
  try {
    return await ask({ input: keys, output, signal: end.signal });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'AbortPromptError') throw new LeaveSignal();
    if (name === 'ExitPromptError') throw new E8Error('interrupted', EXIT.interrupted);
    throw error;
  } finally {
    keys.removeListener('keypress', listen);
    keys.removeListener('end', close);
  }
}

/** Inquirer's own marks and words, in our style and language. */
function makeTheme({ style, translate }: Stage) {
  return {
    prefix: { idle: style.mark('?'), done: style.mark('-') },
    style: {
      message: style.strong,
      answer: style.mark,
      highlight: style.mark,
      error: style.alert,
      defaultAnswer: (text: string) => style.quiet(`(${text})`),
      keysHelpTip: (keys: [string, string][]) => {
        const words = [translate('interview:keys.choose'), translate('interview:keys.enter')];
        return style.quiet(keys.map(([key], index) => `${key} ${words[index] ?? ''}`).join('  '));
      },
    },
  };
}

function wrapMessage(message: string, { terminal }: Stage): string {
  return wrapText(visibleText(message), roomOf(terminal) - 4).join('\n');
}

/** One of several; with commands by our own prompt, which has their keys. */
export function askMenu<T>(menu: Menu<T>, stage: Stage): Promise<Reply<T>> {
  const { choices, initial, commands } = menu;
  if (commands !== undefined) {
    return run(stage, async (context) => {
      const reply = await menuPrompt({ menu, stage }, context);
      if (reply.command !== undefined) return { command: reply.command };
      return { value: (choices[reply.index] as { value: T }).value };
    });
  }
  const width = roomOf(stage.terminal) - 4;
  return run(stage, async (context) => {
    const index = await select(
      {
        message: wrapMessage(menu.message, stage),
        choices: choices.map(({ label }, value) => ({
          value,
          name: truncateCells(visibleText(label, { singleLine: true }), width),
        })),
        default: choices.findIndex(({ value }) => value === initial),
        pageSize: Math.max(3, stage.terminal.rows - 8),
        loop: false,
        theme: makeTheme(stage),
      },
      context,
    );
    return { value: (choices[index] as { value: T }).value };
  });
}

/** A line of text; where one can go back by our own prompt, which has a key for it. */
export function askLine(line: Line, stage: Stage): Promise<Reply<string>> {
  if (line.canGoBack) return run(stage, (context) => linePrompt({ line, stage }, context));
  const { initial, check } = line;
  return run(stage, async (context) => ({
    value: await input(
      {
        message: wrapMessage(line.message, stage),
        ...(initial !== undefined && { default: initial }),
        validate: (text) => check?.(text) ?? true,
        theme: makeTheme(stage),
      },
      context,
    ),
  }));
}

/** Waits for Enter; nothing of it stays on the screen. */
export async function askToGoOn(message: string, stage: Stage): Promise<void> {
  const config = { message, theme: makeTheme(stage) };
  await run(stage, (context) => input(config, { ...context, clearPromptOnDone: true }));
}
