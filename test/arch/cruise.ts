import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = `${root}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;

/** What dependency-cruiser finds with the project's rules. */
export interface Cruise {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

/** Cruises folders below `cwd` with the project's own rules. */
export function cruise(cwd: string, folders: readonly string[]): Cruise {
  const args = [bin, ...folders, '--config', `${root}.dependency-cruiser.mjs`, '-T', 'json'];
  const run = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return JSON.parse(run.stdout) as Cruise;
}

export const projectRoot = root;
