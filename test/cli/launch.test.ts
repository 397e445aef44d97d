import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { launch } from '../../src/cli/launch.ts';
import { projectRoot } from './run-main.ts';

const ASSETS = { assetFolder: join(projectRoot, 'dist/assets') };
let written: string[];

beforeEach(() => {
  written = [];
  vi.stubGlobal('__E8_VERSION__', '9.8.7');
  vi.spyOn(process, 'once').mockReturnValue(process);
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      written.push(`${text}`);
      return true;
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('runs in this process, with its streams and its files', async () => {
  expect(await launch(['--version'], ASSETS)).toBe(0);
  expect(await launch(['assess', 'there-is-no-such-file.yaml'], ASSETS)).toBe(3);
  expect(written.join('')).toBe('9.8.7\ne8: there is no file there-is-no-such-file.yaml\n');
});

it.each([
  { isTTY: undefined, start: '' },
  // The line that the key is shown in is ended first.
  { isTTY: true, start: '\n' },
])('ends with 130 when it is interrupted, terminal: $isTTY', async ({ isTTY, start }) => {
  const before = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
  onTestFinished(() => {
    if (before !== undefined) Object.defineProperty(process.stderr, 'isTTY', before);
    else Reflect.deleteProperty(process.stderr, 'isTTY');
  });
  Object.defineProperty(process.stderr, 'isTTY', { value: isTTY, configurable: true });
  await launch(['--version'], ASSETS);
  const [, answer] = vi.mocked(process.once).mock.calls.find(([event]) => event === 'SIGINT') ?? [];
  const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
  answer?.();
  expect(exit).toHaveBeenCalledExactlyOnceWith(130);
  expect(written.join('')).toBe(`9.8.7\n${start}e8: interrupted\n`);
});
