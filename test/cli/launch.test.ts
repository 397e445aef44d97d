import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
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

it('ends with 130 when it is interrupted', async () => {
  await launch(['--version'], ASSETS);
  const [, answer] = vi.mocked(process.once).mock.calls.find(([event]) => event === 'SIGINT') ?? [];
  const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
  answer?.();
  expect(exit).toHaveBeenCalledExactlyOnceWith(130);
  expect(written.join('')).toBe('9.8.7\ne8: interrupted\n');
});
