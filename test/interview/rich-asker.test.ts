import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { loadTranslator } from '../../src/i18n/load-translator.ts';
import { type Asker, COMMANDS } from '../../src/interview/flow/asker.ts';
import { LeaveSignal } from '../../src/interview/flow/leave.ts';
import { createRichAsker } from '../../src/interview/prompts/create-rich-asker.ts';
import { EXIT } from '../../src/model/exit-code.ts';
import { readProjectFile } from '../docs/read-document.ts';

const plain = (text: string) => text;
const STYLE = { title: plain, strong: plain, quiet: plain, alert: plain, mark: plain };
const KEYS = { down: '\u001b[B', up: '\u001b[A', enter: '\r', escape: '\u001b', end: '\u0004' };
const PAUSE = 15;

/** A keyboard and a screen of streams; the screen keeps all that was ever drawn. */
function open(columns = 60, rows = 20, tag = 'en') {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns, rows });
  // Prompts end the stream that they drew on; a process's own streams do not care either.
  output.end = () => output;
  let drawn = '';
  output.on('data', (data) => {
    drawn += data;
  });
  const terminal = {
    columns,
    rows,
    input,
    output,
    write: (text: string) => void output.write(text),
    readLine: () => Promise.resolve(undefined),
    readKey: () => Promise.resolve(),
    close: () => undefined,
  };
  const translate = loadTranslator(
    tag,
    (name) => JSON.parse(readProjectFile(`locales/${tag}/${name}.json`)),
    { onMissing: 'throw' },
  );
  const asker = createRichAsker(terminal, translate, STYLE);
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await setTimeout(PAUSE);
      input.write(key);
    }
    await setTimeout(PAUSE);
    // An escape key is told from an escape sequence by the pause after it.
    if (keys.includes(KEYS.escape)) await setTimeout(600);
  };
  return { asker, output, press, drawn: () => stripVTControlCharacters(drawn) };
}

const choices = ['one', 'two', 'three'].map((value) => ({ value, label: `Choice ${value}` }));
const menu = { message: 'Which?', choices, commands: COMMANDS };

/** Starts to ask, presses keys, and gives the reply with what was drawn. */
async function ask<T>(run: (asker: Asker) => Promise<T>, ...keys: string[]) {
  const { asker, press, drawn } = open();
  const reply = run(asker);
  // It may fail while keys are still being pressed.
  reply.catch(() => undefined);
  await press(...keys);
  return { reply: await reply, drawn: drawn() };
}

describe('a menu with commands', () => {
  it.each([
    [['2'], { value: 'two' }],
    [[KEYS.enter], { value: 'one' }],
    [[KEYS.down, KEYS.down, KEYS.up, KEYS.enter], { value: 'two' }],
    [[KEYS.up, KEYS.enter], { value: 'three' }],
    [['9', 'x', '3'], { value: 'three' }],
    [['h'], { command: 'help' }],
    [['?'], { command: 'help' }],
    [['b'], { command: 'back' }],
    [[KEYS.escape], { command: 'back' }],
    [['q'], { command: 'leave' }],
  ])('takes %j for %j', async (keys, expected) => {
    const { reply } = await ask((asker) => asker.choose(menu), ...keys);
    expect(reply).toEqual(expected);
  });

  it('marks what is chosen already, and always shows the keys', async () => {
    const { drawn, reply } = await ask((asker) => asker.choose({ ...menu, initial: 'two' }), '\r');
    expect(reply).toEqual({ value: 'two' });
    expect(drawn).toContain('> 2 Choice two');
    expect(drawn).toContain('h help  b back  s skip  j jump  p progress');
    expect(drawn).toContain('q save and leave');
    expect(drawn).toContain('Which? Choice two');
  });

  it('takes numbers of two digits, and shows a part of what does not fit', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      value: at + 1,
      label: `Number ${at + 1}`,
    }));
    const long = { ...menu, choices: many };
    const { reply, drawn } = await ask((asker) => asker.choose(long), '1', '7', '\r');
    expect(reply).toEqual({ value: 17 });
    expect(drawn).toContain('> 17 Number 17');
    const screens = drawn.split('Which?\n').slice(1);
    expect(screens.every((screen) => screen.split('\n').length < 20)).toBe(true);
  });

  it('shows nothing that could drive the terminal', async () => {
    const evil = [{ value: 1, label: 'a\u001b[31mb\u202ec' }];
    const { drawn } = await ask((asker) => asker.choose({ ...menu, choices: evil }), '\r');
    expect(drawn).toContain('a\u241b[31mb\\u{202e}c');
  });

  it.each([
    ['en', 'Your answer: Choice one'],
    ['km', 'Your answer៖ Choice one'],
    ['zh-Hans', 'Your answer：Choice one'],
    ['my', 'Your answer- Choice one'],
  ])('joins question and answer as %s does', async (tag, joined) => {
    const { asker, press, drawn } = open(60, 20, tag);
    const reply = asker.choose({ ...menu, message: 'Your answer' });
    await press('1');
    await reply;
    expect(drawn()).toContain(joined);
  });

  it('breaks no line within what a key does', async () => {
    const { asker, press, drawn } = open(60, 20, 'fil');
    const reply = asker.choose(menu);
    await press('1');
    await reply;
    expect(drawn()).toMatch(/(^| {2})q i-save at umalis/m);
  });

  it('is drawn again when the window changes', async () => {
    const { asker, output, press, drawn } = open();
    const reply = asker.choose(menu);
    await press();
    const before = drawn().length;
    output.emit('resize');
    await press('1');
    expect(await reply).toEqual({ value: 'one' });
    expect(drawn().slice(before)).toContain('> 1 Choice one');
  });
});

describe('a line that one can go back from', () => {
  const line = { message: 'What?', canGoBack: true };

  it('takes a text, or what Enter stands for, or goes back', async () => {
    expect((await ask((asker) => asker.type(line), 'a b', '\r')).reply).toEqual({ value: 'a b' });
    const given = { ...line, initial: 'before' };
    const { reply, drawn } = await ask((asker) => asker.type(given), '\r');
    expect(reply).toEqual({ value: 'before' });
    expect(drawn).toContain('Enter: before  Esc: back');
    expect((await ask((asker) => asker.type(line), 'x', KEYS.escape)).reply).toEqual({
      command: 'back',
    });
  });

  it('keeps a text that it refuses, and says why', async () => {
    const check = (text: string) => (text === 'no' ? 'Not that.' : undefined);
    const checked = { ...line, check };
    const { reply, drawn } = await ask((asker) => asker.type(checked), 'no', '\r', 'ne', '\r');
    expect(drawn).toContain('Not that.');
    expect(reply).toEqual({ value: 'none' });
  });
});

describe('standard prompts', () => {
  it('choose and type', async () => {
    const { commands: _, ...simple } = menu;
    const chosen = await ask((asker) => asker.choose(simple), KEYS.down, '\r');
    expect(chosen.reply).toEqual({ value: 'two' });
    const typed = await ask((asker) => asker.type({ message: 'Name' }), 'Tan', '\r');
    expect(typed.reply).toEqual({ value: 'Tan' });
    const check = (text: string) => (text === '' ? 'Please.' : undefined);
    const refused = await ask((asker) => asker.type({ message: 'N', check }), '\r', 'x', '\r');
    expect(refused).toMatchObject({ reply: { value: 'x' } });
    expect(refused.drawn).toContain('Please.');
  });
});

describe('the end of input, and an interruption', () => {
  it.each<[string, (asker: Asker) => Promise<unknown>]>([
    ['a menu', (asker: Asker) => asker.choose(menu)],
    ['a line', (asker: Asker) => asker.type({ message: 'x', canGoBack: true })],
  ])('leave %s', async (_name, run) => {
    const ended = expect(ask(run, KEYS.end)).rejects.toBeInstanceOf(LeaveSignal);
    await ended;
    await expect(ask(run, '\u0003')).rejects.toMatchObject({
      code: 'interrupted',
      exit: EXIT.interrupted,
    });
  });
});

describe('texts', () => {
  it('are wrapped to the window, indented, and made visible', () => {
    const { asker, drawn } = open(40);
    asker.say(`- ${'word '.repeat(20)}`);
    asker.say('');
    asker.say('x\u001b[2J', 'alert');
    const lines = drawn().split('\n');
    expect(lines.every((line) => line.length < 40)).toBe(true);
    expect(lines[1]).toMatch(/^ {2}word/);
    expect(drawn()).toContain('x\u241b[2J');
  });

  it('wait at the end of a screenful, and before what would push them away', async () => {
    const { asker, press, drawn } = open(60, 10);
    const texts = Array.from({ length: 12 }, (_, at) => ({ text: `line ${at}`, indent: 2 }));
    const reading = asker.read(texts, 8);
    await vi.waitFor(() => expect(drawn()).toMatch(/line 7\n.*go on reading/));
    expect(drawn()).not.toContain('line 8');
    await press('\r');
    await vi.waitFor(() => expect(drawn()).toMatch(/ {2}line 11\n.*go on reading/));
    await press('\r');
    await reading;
  });

  it('wait before a menu that would push them away, and not before one that fits', async () => {
    // The message, three choices and two lines of keys take six rows.
    const texts = Array.from({ length: 6 }, (_, at) => ({ text: `line ${at}` }));
    const fitting = open(60, 12);
    await fitting.asker.read(texts, menu);
    expect(fitting.drawn()).not.toContain('go on reading');
    const { asker, press, drawn } = open(60, 11);
    const reading = asker.read(texts, menu);
    await vi.waitFor(() => expect(drawn()).toMatch(/line 5\n.*go on reading/));
    await press('\r');
    await reading;
  });
});
