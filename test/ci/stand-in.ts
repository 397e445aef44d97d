import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { projectRoot } from '../cli/run-main.ts';

/** A machine of a pipeline: a checkout with the examples, and programs that stand in for others. */
export interface Machine {
  folder: string;
  checkout: string;
  /** What the stand-ins were called with, one call on each line. */
  readCalls(): string;
  read(name: string): string;
  run(script: string, env?: Record<string, string>): { exit: number | null; output: string };
}

/** Stand-ins: e8 and npx run the built bundle, the others only write down how they were called. */
function writePrograms(folder: string, own: Record<string, string>): void {
  const e8 = `exec "${process.execPath}" "${join(projectRoot, 'bin/e8.js')}"`;
  const programs: Record<string, string> = {
    e8: `${e8} "$@"`,
    npm: 'true',
    npx: `shift 2; ${e8} "$@"`,
    ...own,
  };
  mkdirSync(join(folder, 'bin'));
  for (const [name, body] of Object.entries(programs)) {
    const path = join(folder, 'bin', name);
    const call = `printf '%s\\n' "${name} $*" >> "${join(folder, 'calls')}"`;
    writeFileSync(path, `#!/usr/bin/env bash\n${call}\n${body}\n`);
    chmodSync(path, 0o755);
  }
}

/** Makes a machine for one test; `programs` are bodies of more stand-ins, or of other ones. */
export function makeMachine(programs: Record<string, string> = {}): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'e8-ci-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const checkout = join(folder, 'checkout');
  mkdirSync(join(folder, 'temp'));
  cpSync(join(projectRoot, 'examples'), join(checkout, 'examples'), { recursive: true });
  writePrograms(folder, programs);
  const read = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
  const env = {
    PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_REPOSITORY: 'shop/controls',
  };
  return {
    folder,
    checkout,
    read,
    readCalls: () => read('calls'),
    run: (script, more = {}) => {
      // As GitHub's runner starts `shell: bash`.
      const args = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script];
      const { status, stdout, stderr } = spawnSync('bash', args, {
        cwd: checkout,
        env: { ...env, ...more },
        encoding: 'utf8',
      });
      return { exit: status, output: stdout + stderr };
    },
  };
}
