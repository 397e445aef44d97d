import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

const BIOME = join(projectRoot, 'node_modules/@biomejs/biome/bin/biome');

/** Formats source as biome would format a file of that name. Throws with biome's own message. */
export function formatSource(source: string, name: string): string {
  const run = spawnSync(process.execPath, [BIOME, 'format', `--stdin-file-path=${name}`], {
    cwd: projectRoot,
    input: source,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${name}: biome cannot format it\n${run.stderr}`);
  return run.stdout;
}
