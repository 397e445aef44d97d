import { visibleText } from '../../text/visible-text.ts';
import { wrapItems } from '../../text/wrap-items.ts';
import { wrapText } from '../../text/wrap-text.ts';
import { COMMAND_KEYS, type Command, type Menu } from '../flow/asker.ts';
import { endsItself } from '../flow/ends-itself.ts';
import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isNumberKey,
  isUpKey,
  type KeypressEvent,
  useEffect,
  useKeypress,
  useState,
} from './inquirer.ts';
import { roomOf } from './lay-out.ts';
import type { Stage } from './stage.ts';
import { watchSize } from './watch-size.ts';

/** What came of a menu: the index of a choice, or a command. */
export type MenuReply = { index: number; command?: never } | { command: Command; index?: never };

interface MenuConfig {
  menu: Menu<unknown>;
  stage: Stage;
}

/** What is drawn again and again is never wider, so that a narrower window does not break it. */
const WIDEST = 58;
/** With more choices than digits, digits only move the mark. */
const MOST_DIGITS = 9;
const HIDE_CURSOR = '\u001b[?25l';

function findCommand({ commands = [] }: Menu<unknown>, key: KeypressEvent): Command | undefined {
  if (key.ctrl) return undefined;
  if (key.name === 'escape' && commands.includes('back')) return 'back';
  const { sequence } = key as { sequence?: string };
  if (sequence === '?' && commands.includes('help')) return 'help';
  return commands.find((each) => COMMAND_KEYS[each] === key.name);
}

function drawChoice(label: string, index: number, isActive: boolean, { style }: Stage): string[] {
  const number = `${index + 1} `;
  const text = number + visibleText(label, { singleLine: true });
  const lines = wrapText(text, WIDEST - 2, { hangingIndent: number.length });
  const mark = (at: number) => (isActive && at === 0 ? '> ' : '  ');
  return lines.map((line, at) => (isActive ? style.mark(mark(at) + line) : mark(at) + line));
}

function drawKeys({ commands = [] }: Menu<unknown>, { translate, style, terminal }: Stage) {
  const keys = commands.map(
    (each) => `${COMMAND_KEYS[each]} ${translate(`interview:keys.${each}`)}`,
  );
  return wrapItems(keys, Math.min(WIDEST, roomOf(terminal))).map(style.quiet);
}

/** The choices that fit into the window, around the marked one. */
function findWindow(count: number, active: number, room: number): [from: number, to: number] {
  if (count <= room) return [0, count];
  const from = Math.max(0, Math.min(active - Math.floor(room / 2), count - room));
  return [from, from + room];
}

function draw({ menu, stage }: MenuConfig, active: number): string {
  const keys = drawKeys(menu, stage);
  const room = Math.max(3, stage.terminal.rows - keys.length - 3);
  const drawn = menu.choices.map(({ label }, index) =>
    drawChoice(label, index, index === active, stage),
  );
  const tallest = Math.max(...drawn.map((each) => each.length));
  const [from, to] = findWindow(drawn.length, active, Math.floor(room / tallest) || 1);
  const shown = drawn.flat().length <= room ? drawn : drawn.slice(from, to);
  const lines = [stage.style.strong(menu.message), ...shown.flat(), ...keys];
  return lines.join('\n') + HIDE_CURSOR;
}

/** How many rows a menu takes in this window. */
export function countMenuRows(menu: Menu<unknown>, stage: Stage): number {
  return draw({ menu, stage }, 0).split('\n').length;
}

/** What a key does to a menu: moves the mark, ends it, or nothing. */
type Move = { active: number } | { done: MenuReply } | undefined;

function moveByDigit(typed: string, count: number): Move {
  const index = Number(typed) - 1;
  if (!(index >= 0 && index < count)) return undefined;
  return count <= MOST_DIGITS ? { done: { index } } : { active: index };
}

function findMove(menu: Menu<unknown>, active: number, key: KeypressEvent, typed: string): Move {
  const count = menu.choices.length;
  if (isEnterKey(key)) return { done: { index: active } };
  if (isUpKey(key)) return { active: (active + count - 1) % count };
  if (isDownKey(key)) return { active: (active + 1) % count };
  if (isNumberKey(key)) return moveByDigit(typed, count);
  const command = findCommand(menu, key);
  return command && { done: { command } };
}

/** What stays on the screen of a menu that has ended. */
function describeEnd({ menu, stage }: MenuConfig, end: MenuReply): string {
  const { translate, style } = stage;
  const text =
    end.command === undefined
      ? (menu.choices[end.index]?.label ?? '')
      : translate(`interview:keys.${end.command}`);
  const reply = style.mark(visibleText(text, { singleLine: true }));
  return endsItself(menu.message)
    ? `${menu.message} ${reply}`
    : translate('words:joint.about', { name: menu.message, text: reply });
}

/** A menu with keys for everything that can be asked for at any moment. */
export const menuPrompt = createPrompt<MenuReply, MenuConfig>((config, done) => {
  const { menu, stage } = config;
  const start = menu.choices.findIndex(({ value }) => value === menu.initial);
  const [active, setActive] = useState(Math.max(0, start));
  const [ended, setEnded] = useState<MenuReply | undefined>(undefined);
  const [, setSize] = useState(0);
  useEffect(() => watchSize(stage.terminal, setSize), []);
  useKeypress((key, rl) => {
    if (ended !== undefined) return;
    const move = findMove(menu, active, key, rl.line);
    // Digits add up to a number as long as they name a choice.
    if (move === undefined || !isNumberKey(key)) rl.clearLine(0);
    if (move === undefined) return;
    if ('active' in move) setActive(move.active);
    else {
      setEnded(move.done);
      done(move.done);
    }
  });
  return ended === undefined ? draw(config, active) : describeEnd(config, ended);
});
