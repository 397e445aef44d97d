import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createTerminal } from '../../src/host/create-terminal.ts';

/** A keyboard that notes when it is in raw mode. */
function makeKeyboard() {
  const modes: boolean[] = [];
  const input = Object.assign(new PassThrough(), {
    setRawMode: (isRaw: boolean) => modes.push(isRaw),
  });
  return { input, modes, terminal: createTerminal(input, new PassThrough()) };
}

describe('readKey', () => {
  it('hears one key without Enter, and lets go of the keyboard', async () => {
    const { input, modes, terminal } = makeKeyboard();
    const pressed = terminal.readKey();
    expect(modes).toEqual([true]);
    input.write('x');
    await pressed;
    expect(modes).toEqual([true, false]);
    expect(input.isPaused()).toBe(true);
  });

  it('hears keys after lines were read', async () => {
    const { input, terminal } = makeKeyboard();
    input.write('a line\n');
    expect(await terminal.readLine()).toBe('a line');
    terminal.close();
    const pressed = terminal.readKey();
    input.write('\r');
    await pressed;
  });

  it('waits no longer when the keyboard is gone', async () => {
    const { input, terminal } = makeKeyboard();
    const pressed = terminal.readKey();
    input.end();
    await pressed;
  });

  it('does without raw mode where there is none', async () => {
    const input = new PassThrough();
    const pressed = createTerminal(input, new PassThrough()).readKey();
    input.write('\n');
    await pressed;
  });
});
