import type { Terminal } from '../../model/io.ts';
import type { Translate } from '../../model/translate.ts';
import { visibleText } from '../../text/visible-text.ts';
import {
  type Asker,
  COMMAND_KEYS,
  type Command,
  type Line,
  type Menu,
  type Paragraph,
  type Reply,
} from '../flow/asker.ts';
import { endsItself } from '../flow/ends-itself.ts';
import { LeaveSignal } from '../flow/leave.ts';

/** Typed instead of a text, to go back. */
const BACK = '<';

/** Whom it asks, line by line. */
interface Plain {
  terminal: Terminal;
  translate: Translate;
}

function show({ terminal }: Plain, text: string): void {
  terminal.write(`${visibleText(text)}\n`);
}

/** The next line; the end of input is the same as leaving. */
async function readLine({ terminal }: Plain, hint: string): Promise<string> {
  terminal.write(`${visibleText(hint)} `);
  const line = await terminal.readLine();
  if (line === undefined) throw new LeaveSignal();
  return line.trim();
}

function describeKeys(commands: readonly Command[], { translate }: Plain): string[] {
  return commands.map((each) => `${COMMAND_KEYS[each]} ${translate(`interview:keys.${each}`)}`);
}

/** A question with what can be typed, ready for the answer in the same line. */
function putQuestion(question: string, hints: readonly string[], { translate }: Plain): string {
  if (hints.length > 0) {
    const joined = hints.join(translate('report:list.separator'));
    return translate('interview:keys.ask-hints', { question, hints: joined });
  }
  return endsItself(question) ? question : translate('interview:keys.ask', { question });
}

function describeHint<T>({ choices, commands = [], initial }: Menu<T>, plain: Plain): string {
  const { translate } = plain;
  const at = choices.findIndex(({ value }) => value === initial);
  const enter = at >= 0 ? [translate('interview:keys.initial', { initial: at + 1 })] : [];
  const hints = [...enter, ...describeKeys(commands, plain)];
  return putQuestion(translate('interview:keys.line'), hints, plain);
}

function readChoice<T>(line: string, menu: Menu<T>): Reply<T> | undefined {
  const { choices, commands = [], initial } = menu;
  const command = commands.find((each) => COMMAND_KEYS[each] === line.toLowerCase());
  if (command !== undefined) return { command };
  const marked = choices.find(({ value }) => value === initial);
  const typed = /^\d+$/.test(line) ? choices[Number(line) - 1] : undefined;
  const chosen = line === '' ? marked : typed;
  return chosen && { value: chosen.value };
}

async function choose<T>(menu: Menu<T>, plain: Plain): Promise<Reply<T>> {
  show(plain, menu.message);
  for (const [index, { label }] of menu.choices.entries()) show(plain, `${index + 1} ${label}`);
  for (;;) {
    const line = await readLine(plain, describeHint(menu, plain));
    const reply = readChoice(line, menu);
    if (reply !== undefined) return reply;
    show(plain, plain.translate('interview:keys.not-a-choice', { found: line }));
  }
}

function describeLine({ message, initial, canGoBack }: Line, plain: Plain): string {
  const { translate } = plain;
  const hints = [
    ...(initial ? [translate('interview:keys.initial', { initial })] : []),
    ...(canGoBack ? [translate('interview:keys.back-line', { key: BACK })] : []),
  ];
  return putQuestion(message, hints, plain);
}

async function type(line: Line, plain: Plain): Promise<Reply<string>> {
  const { initial = '', canGoBack, check } = line;
  for (;;) {
    const typed = await readLine(plain, describeLine(line, plain));
    if (canGoBack && typed === BACK) return { command: 'back' };
    const value = typed === '' ? initial : typed;
    const fault = check?.(value);
    if (fault === undefined) return { value };
    show(plain, fault);
  }
}

/**
 * Asks without drawing: numbered choices, one line each, and a line for every answer. For screen
 * readers, dumb terminals and everybody who likes it calm.
 */
export function createPlainAsker(terminal: Terminal, translate: Translate): Asker {
  const plain = { terminal, translate };
  return {
    say: (text) => show(plain, text),
    read: async (paragraphs: readonly Paragraph[]) => {
      for (const { text } of paragraphs) show(plain, text);
    },
    choose: (menu) => choose(menu, plain),
    type: (line) => type(line, plain),
  };
}
