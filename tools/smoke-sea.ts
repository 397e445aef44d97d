// Builds the single-file executable for Linux x64 and runs it where there is nothing else: so that
// nothing is built that the executable cannot carry.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAssessment } from './bench/make-assessment.ts';
import { readNewestPack } from './bench/prepare-inputs.ts';
import { varyAssessment } from './bench/vary-assessment.ts';
import { readVersion } from './build/bundle-cli.ts';
import { projectRoot } from './project-root.ts';
import { runTool, ToolError } from './run-tool.ts';
import { fetchNode } from './sea/fetch-node.ts';
import { makeExecutable } from './sea/make-executable.ts';

const BUILD = join(projectRoot, '.build');
const EXAMPLE = join(projectRoot, 'examples/cafe.yaml');

/** Standard output of a run without a PATH in an empty folder. Throws on another exit code. */
function runAlone(command: string, args: readonly string[], cwd: string): string {
  const env = { PATH: '/none', LC_ALL: 'C.UTF-8' };
  const run = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1e9 });
  if (run.status === 0) return run.stdout;
  throw new ToolError(`${command} ${args.join(' ')}: exit code ${run.status}\n${run.stderr}`);
}

function compare(executable: string, folder: string): void {
  const version = runAlone(executable, ['--version'], folder).trim();
  if (version !== readVersion()) throw new ToolError(`--version says ${version}`);
  for (const format of ['terminal', 'json']) {
    const args = ['assess', EXAMPLE, '--no-gate', '--format', format];
    const alone = runAlone(executable, args, folder);
    const packaged = runAlone(process.execPath, [join(projectRoot, 'bin/e8.js'), ...args], folder);
    if (alone.length === 0) throw new ToolError(`${format}: nothing was printed`);
    if (alone !== packaged) throw new ToolError(`${format}: not what the package prints`);
  }
}

/** Enough lines that threads are worth their start. */
const LINES = 1000;

/** The threads of a portfolio are in the executable too: rows and summary are as in the package. */
function comparePortfolio(executable: string, folder: string): void {
  const base = makeAssessment(readNewestPack());
  const lines = Array.from({ length: LINES }, (_, index) => varyAssessment(base, index));
  const file = join(folder, 'many.ndjson');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const args = ['portfolio', file, '--workers', '3', '--format', 'ndjson'];
  const alone = runAlone(executable, args, folder);
  const here = [...args.slice(0, 3), '1', ...args.slice(4)];
  const packaged = runAlone(process.execPath, [join(projectRoot, 'bin/e8.js'), ...here], folder);
  if (alone.split('\n').length !== LINES + 1) throw new ToolError('portfolio: rows are missing');
  if (alone !== packaged) throw new ToolError('portfolio: not what the package prints');
}

await runTool(async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('Skipped: the smoke executable is for Linux x64.');
    return 0;
  }
  const executable = await makeExecutable(fetchNode(join(BUILD, 'node')), join(BUILD, 'sea'));
  const folder = mkdtempSync(join(tmpdir(), 'e8-sea-'));
  try {
    compare(executable, folder);
    comparePortfolio(executable, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
  const size = Math.round(statSync(executable).size / 1e6);
  console.log(
    `.build/sea/e8-linux-x64 (${size} MB): version, assess and portfolio are as in the package.`,
  );
  return 0;
});
