import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { ToolError } from '../run-tool.ts';

const WARM_UPS = 3;
/** The machine's own, as a user's run has it; only what changes e8's output is fixed. */
const ENVIRONMENT = { ...process.env, COLUMNS: '80', LC_ALL: 'C.UTF-8', NO_COLOR: '1' };

/** Programs with their arguments, or arguments for this Node, by the name of the command. */
export type Commands = Readonly<Record<string, readonly string[]>>;

function runOnce(name: string, [program = '', ...args]: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(program, args, { stdio: 'ignore', env: ENVIRONMENT });
  const time = performance.now() - start;
  if (status !== 0)
    throw new ToolError(`${name}: exit code ${status} of ${program} ${args.join(' ')}`);
  return time;
}

/** The middle value; of an even count, the upper one of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Median wall-clock milliseconds of each program. Rounds are interleaved, so that a machine that
 * slows down for a while slows all alike. Throws where one does not end with 0.
 */
export function measurePrograms(programs: Commands, rounds: number): Map<string, number> {
  const times = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < rounds + WARM_UPS; round++) {
    for (const [name, words] of Object.entries(programs)) {
      const time = runOnce(name, words);
      if (round >= WARM_UPS) times.get(name)?.push(time);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

/** As `measurePrograms`, of what this Node runs. */
export function measureCommands(commands: Commands, rounds: number): Map<string, number> {
  const programs = Object.entries(commands).map(([name, args]) => [
    name,
    [process.execPath, ...args],
  ]);
  return measurePrograms(Object.fromEntries(programs), rounds);
}
