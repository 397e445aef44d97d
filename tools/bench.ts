// Start-up and size against their targets, as ratios within one run. Prints a table; with --guard
// it fails where a target is clearly missed (by more than a tenth: machines are noisy).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureCommands } from './bench/measure-commands.ts';
import { type Inputs, prepareInputs } from './bench/prepare-inputs.ts';
import { projectRoot } from './project-root.ts';
import { runTool } from './run-tool.ts';

const ROUNDS = 25;
const TOLERANCE = 1.1;
const PACKED_LIMIT = 1_000_000;

const BARE = 'node -e 0';
const PARSE = 'only parse the YAML';
const TARGETS = [
  { name: 'e8 --version', against: BARE, target: 1.15 },
  { name: 'e8 assess (JSON)', against: BARE, target: 1.8 },
  { name: 'e8 assess (YAML)', against: PARSE, target: 1.4 },
];

function listCommands({ json, yaml, parser }: Inputs): Record<string, string[]> {
  const launcher = join(projectRoot, 'bin/e8.js');
  const assess = ['assess', '--no-gate', '--format', 'terminal'];
  return {
    [BARE]: ['-e', '0'],
    'e8 --version': [launcher, '--version'],
    'e8 assess (JSON)': [launcher, ...assess, json],
    [PARSE]: [parser, yaml],
    'e8 assess (YAML)': [launcher, ...assess, yaml],
  };
}

/** Bytes of the package as `npm pack` would make it. */
function packedSize(): number {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const output = execFileSync('npm', args, { cwd: projectRoot, encoding: 'utf8', stdio: 'pipe' });
  return (JSON.parse(output) as { size: number }[])[0]?.size ?? Number.NaN;
}

const verdict = (value: number, target: number): string => (value <= target ? 'pass' : 'OVER');

/** Prints one line per target and returns how far each is used: 1 is exactly at the target. */
function report(times: ReadonlyMap<string, number>, size: number): number[] {
  const at = (name: string): number => times.get(name) ?? Number.NaN;
  console.log(`Node ${process.versions.node}, medians of ${ROUNDS} interleaved runs\n`);
  const row = (...cells: string[]): void =>
    console.log(
      cells.map((cell, index) => cell.padEnd([20, 10, 22, 8, 8, 0][index] ?? 0)).join(''),
    );
  row('command', 'ms', 'against', 'ratio', 'target', '');
  for (const name of [BARE, PARSE]) row(name, at(name).toFixed(1), '', '', '', '');
  const used = TARGETS.map(({ name, against, target }) => {
    const ratio = at(name) / at(against);
    row(
      name,
      at(name).toFixed(1),
      against,
      ratio.toFixed(2),
      String(target),
      verdict(ratio, target),
    );
    return ratio / target;
  });
  const share = size / PACKED_LIMIT;
  row('package', `${Math.round(size / 1000)} KB`, '', '', '1 MB', verdict(share, 1));
  return [...used, share];
}

await runTool(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'e8-bench-'));
  try {
    const times = measureCommands(listCommands(await prepareInputs(folder)), ROUNDS);
    const missed = report(times, packedSize()).some((used) => !(used <= TOLERANCE));
    return missed && process.argv.includes('--guard') ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
});
