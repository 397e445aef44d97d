import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nameExecutable, TARGETS } from '../../tools/package/targets.ts';
import { projectRoot } from '../../tools/project-root.ts';
import type { Program } from './run-alone.ts';

/** Programs that run those of other systems, from Debian's qemu-user-static and wine. */
const HELPERS: Readonly<Record<string, Program>> = {
  'linux-x64': { command: [] },
  'linux-arm64': {
    command: ['qemu-aarch64-static'],
    env: { QEMU_LD_PREFIX: '/usr/aarch64-linux-gnu' },
  },
  'win-x64': { command: ['wine'], env: { WINEDEBUG: '-all', NODE_SKIP_PLATFORM_CHECK: '1' } },
};

/** An executable that is in `out`, and how to run it here; without `program` it cannot be. */
export interface Executable {
  name: string;
  file: string;
  program?: Program;
}

function findPath(name: string): string | undefined {
  const { stdout } = spawnSync('which', [name], { encoding: 'utf8' });
  return stdout.trim() || undefined;
}

function findProgram(name: string, file: string): Program | undefined {
  const helper = HELPERS[name];
  if (helper === undefined) return undefined;
  const [first] = helper.command;
  const path = first === undefined ? undefined : findPath(first);
  if (first !== undefined && path === undefined) return undefined;
  // Wine keeps its drives in a home folder; fresh ones claim to be a Windows too old for Node.
  const home =
    first === 'wine' ? { HOME: process.env['HOME'] ?? '/tmp', PATH: '/usr/bin:/bin' } : {};
  return {
    command: path === undefined ? [file] : [path, file],
    env: { ...helper.env, ...home },
  };
}

/** Every executable that was built. */
export function findExecutables(): Executable[] {
  return TARGETS.map((target) => ({
    target,
    file: join(projectRoot, 'out', nameExecutable(target)),
  }))
    .filter(({ file }) => existsSync(file))
    .map(({ target: { name }, file }) => {
      const program = findProgram(name, file);
      return { name, file, ...(program && { program }) };
    });
}
