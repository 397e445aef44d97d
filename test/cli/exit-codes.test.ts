import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/model/exit-code.ts';
import { readScenarios } from '../scenarios/read-scenarios.ts';
import { projectRoot, runMain } from './run-main.ts';

const fail = (): never => {
  throw new TypeError('a broken\u001b[2J host');
};

describe('exit code 70', () => {
  it('is for what nobody expected, told without a stack', async () => {
    const run = await runMain(['assess', 'a.yaml'], { host: { readFile: fail } });
    expect(run).toEqual({
      exit: EXIT.bug,
      stdout: '',
      stderr:
        'e8: something went wrong inside e8: TypeError: a broken\u241b[2J host. Please report it. E8_DEBUG=1 shows more\n',
    });
  });

  it('comes with the stack where E8_DEBUG asks for it', async () => {
    const env = { E8_DEBUG: '1' };
    const run = await runMain(['assess', 'a.yaml'], { env, host: { readFile: fail } });
    expect(run.exit).toBe(EXIT.bug);
    expect(run.stderr).toMatch(/^e8: .*\nTypeError: a broken.*\n {4}at /s);
  });

  it.each([
    ['what is no error', () => Promise.reject('a text')],
    ['nothing', () => Promise.reject(undefined)],
  ])('is also for %s thrown', async (_what, readInput) => {
    const run = await runMain(['assess', '-'], { host: { readInput }, env: { E8_DEBUG: '1' } });
    expect(run.exit).toBe(EXIT.bug);
  });

  it('is for a bug while a pack is checked', async () => {
    const run = await runMain(['controls', 'validate', 'x'], { host: { listFolder: fail } });
    expect(run.exit).toBe(EXIT.bug);
  });
});

describe('exit code 130', () => {
  // Windows has no signals: there a program ends before it could answer.
  it.skipIf(process.platform === 'win32')(
    'answers an interruption at once',
    async () => {
      const child = spawn(process.execPath, [join(projectRoot, 'bin/e8.js'), 'assess', '-']);
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      child.stdin.write('schema: e8/assessment/v1\n');
      const ended = new Promise((resolve) => {
        child.on('exit', (code, signal) => resolve({ code, signal }));
      });
      // A signal before the first line of the program ends it without an answer.
      const knock = setInterval(() => child.kill('SIGINT'), 500);
      expect(await ended).toEqual({ code: EXIT.interrupted, signal: null });
      clearInterval(knock);
      expect(stderr).toBe('e8: interrupted\n');
    },
    20_000,
  );
});

describe('the closed set of exit codes', () => {
  it('is what the scenarios and these tests show, and nothing else', () => {
    const shown = new Set(readScenarios().map(({ exit }) => exit));
    const here = [EXIT.bug, EXIT.interrupted];
    const all = Object.values(EXIT).toSorted((a, b) => a - b);
    expect([...shown, ...here].toSorted((a, b) => a - b)).toEqual(all);
  });
});
