import { describe, expect, it } from 'vitest';
import { holdWindow } from '../../src/cli/hold-window.ts';
import { makeWorld, type Run } from './run-main.ts';

/** What was written and pressed at the end of a run. */
async function hold(argv: readonly string[], owns: boolean, isTerminal = true) {
  const run: Run = { exit: null, stdout: '', stderr: '' };
  const { io, speech } = makeWorld(run);
  const heard: string[] = [];
  const terminal = {
    columns: 80,
    rows: 24,
    input: process.stdin,
    output: process.stdout,
    write: (text: string) => void heard.push(text),
    readLine: () => Promise.resolve(undefined),
    readKey: () => Promise.resolve(void heard.push('key')),
    close: () => undefined,
  };
  const host = { ownsConsole: () => owns };
  const window = { host, io: { ...io, ...(isTerminal && { terminal }) }, speech };
  await holdWindow(argv, window);
  return heard;
}

describe('holdWindow', () => {
  const held = ['\nPress any key to close this window.\n', 'key'];

  it('waits for a key after a guided start in a window of its own', async () => {
    expect(await hold([], true)).toEqual(held);
    expect(await hold(['--lang', 'en'], true)).toEqual(held);
  });

  it('does not where the window stays', async () => {
    expect(await hold([], false)).toEqual([]);
  });

  it('does not after a command, or where nobody can press a key', async () => {
    expect(await hold(['assess', 'cafe.yaml'], true)).toEqual([]);
    expect(await hold([], true, false)).toEqual([]);
  });
});
