import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { version } from '../cli/run-main.ts';
import type { Scenario } from './read-scenarios.ts';
import { readFolder } from './working-folder.ts';

/** What came of a scenario, or must come of it. */
export interface Effect {
  exit: number | null;
  stdout: string;
  stderr: string;
  /** Files that were written, by name. */
  written: Record<string, string>;
}

const PARTS = ['stdout', 'stderr'] as const;

/** The version changes with every release; a golden file stays. */
export function hideVersion({ stdout, ...effect }: Effect): Effect {
  return { ...effect, stdout: stdout === `${version}\n` ? 'VERSION\n' : stdout };
}

/** What must come of a scenario: the golden files beside it, empty where there are none. */
export function readGolden({ folder, exit }: Scenario): Effect {
  const read = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
  return {
    exit,
    stdout: read('stdout.txt'),
    stderr: read('stderr.txt'),
    written: readFolder(join(folder, 'expected')),
  };
}

/** Replaces the golden files by what came of the scenario; the exit code is for people to write. */
export function writeGolden({ folder }: Scenario, effect: Effect): void {
  for (const part of PARTS) {
    const path = join(folder, `${part}.txt`);
    rmSync(path, { force: true });
    if (effect[part] !== '') writeFileSync(path, effect[part]);
  }
  rmSync(join(folder, 'expected'), { recursive: true, force: true });
  for (const [name, text] of Object.entries(effect.written)) {
    const path = join(folder, 'expected', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
