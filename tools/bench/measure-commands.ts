import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { ToolError } from '../run-tool.ts';

const WARM_UPS = 3;
/** The machine's own, as a user's run has it; only what changes e8's output is fixed. */
const ENVIRONMENT = { ...process.env, COLUMNS: '80', LC_ALL: 'C.UTF-8', NO_COLOR: '1' };

/** Arguments for Node, by the name of the command. */
export type Commands = Readonly<Record<string, readonly string[]>>;

function runOnce(name: string, args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', env: ENVIRONMENT });
  const time = performance.now() - start;
  if (status !== 0) throw new ToolError(`${name}: exit code ${status} of node ${args.join(' ')}`);
  return time;
}

/** The middle value; of an even count, the upper one of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Median wall-clock milliseconds of each command. Rounds are interleaved, so that a machine that
 * slows down for a while slows all commands alike. Throws where one does not end with 0.
 */
export function measureCommands(commands: Commands, rounds: number): Map<string, number> {
  const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds + WARM_UPS; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const time = runOnce(name, args);
      if (round >= WARM_UPS) times.get(name)?.push(time);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}
