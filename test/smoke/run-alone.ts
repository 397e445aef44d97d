import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run did. */
export interface Ran {
  exit: number | null;
  stdout: string;
  stderr: string;
}

/** A program with arguments that always come first, and what it needs in its environment. */
export interface Program {
  command: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Who runs it; whoever runs the tests where undefined. */
  uid?: number;
  gid?: number;
}

/**
 * Runs a program with nothing around it: no PATH, no home, no variables of this machine. Its output
 * goes to files, because Node under Wine cannot write to a pipe.
 */
export function runAlone(
  { command, env, ...user }: Program,
  args: readonly string[],
  cwd: string,
): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'e8-ran-'));
  const paths = [join(folder, 'stdout'), join(folder, 'stderr')] as const;
  const files = paths.map((path) => openSync(path, 'w')) as [number, number];
  const [program = '', ...first] = command;
  const { status, error } = spawnSync(program, [...first, ...args], {
    cwd,
    env: { PATH: '/none', LC_ALL: 'C.UTF-8', ...env },
    stdio: ['ignore', ...files],
    ...user,
  });
  for (const file of files) closeSync(file);
  if (error !== undefined) throw error;
  const [stdout, stderr] = paths.map((path) => readFileSync(path, 'utf8')) as [string, string];
  rmSync(folder, { recursive: true });
  return { exit: status, stdout, stderr };
}
