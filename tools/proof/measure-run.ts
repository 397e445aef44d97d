import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { ToolError } from '../run-tool.ts';

/** What a run of e8 took. */
export interface Measured {
  seconds: number;
  /** Largest resident set, in bytes. */
  memory: number;
  output: string;
}

/** Leaves the process's own count of its memory in a file, on every system. */
const WITNESS = `
const { writeFileSync } = require('node:fs');
process.on('exit', () => {
  writeFileSync(process.env.E8_PROOF, String(process.resourceUsage().maxRSS * 1024));
});`;

/** Runs the built e8, which must find nothing wrong, and measures it. */
export function measureRun(folder: string, args: readonly string[]): Measured {
  const witness = join(folder, 'witness.cjs');
  const report = join(folder, 'memory.txt');
  writeFileSync(witness, WITNESS);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', witness, join(projectRoot, 'bin/e8.js'), ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, E8_PROOF: report } },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new ToolError(`e8 ${args.join(' ')}: exit ${status}\n${stdout}${stderr}`);
  return { seconds, memory: Number(readFileSync(report, 'utf8')), output: stdout.trim() };
}
