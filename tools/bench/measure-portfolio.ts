import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { ToolError } from '../run-tool.ts';
import { makeAssessment } from './make-assessment.ts';
import { median } from './measure-commands.ts';
import { readNewestPack } from './prepare-inputs.ts';
import { varyAssessment } from './vary-assessment.ts';

const ROUNDS = 5;
const COUNT = 10_000;
const LITTLE = 1000;
const TARGET = 2;
const SPEED_UP = 1.5;
/** Of two processes that only parse, where a second core is free; else threads cannot help. */
const FREE_CORE = 1.6;
/** Bytes that memory may grow by, from a few to many. */
const GROWTH = 20_000_000;
const MANY = 100_000;
const AT_ONCE = 20;

/** Reads the same bytes, line by line, and parses them: what cannot be saved. */
const FLOOR = `
const fs = require('node:fs');
const [file, part = '0', parts = '1'] = process.argv.slice(2);
const descriptor = fs.openSync(file, 'r');
const size = fs.fstatSync(descriptor).size;
const end = Math.floor((size * (Number(part) + 1)) / Number(parts));
let place = Math.floor((size * Number(part)) / Number(parts));
const piece = Buffer.alloc(524288);
let rest = Buffer.alloc(0);
while (place < end) {
  const count = fs.readSync(descriptor, piece, 0, piece.length, place);
  place += count;
  const bytes = Buffer.concat([rest, piece.subarray(0, count)]);
  let at = 0;
  for (let until = bytes.indexOf(10); until !== -1; until = bytes.indexOf(10, at)) {
    try { JSON.parse(bytes.toString('utf8', at, until)); } catch { /* cut in the middle */ }
    at = until + 1;
  }
  rest = bytes.subarray(at);
}`;

const WITNESS = `
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.E8_BENCH, String(process.resourceUsage().maxRSS * 1024));
});`;

/** Assessments of so many organisations, a line each, some at a time. */
function* makeLines(count: number): Generator<string> {
  const base = makeAssessment(readNewestPack());
  for (let from = 0; from < count; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, count - from);
    const make = (_: unknown, index: number) =>
      `${JSON.stringify(varyAssessment(base, from + index))}\n`;
    yield Array.from({ length }, make).join('');
  }
}

function writeFile(path: string, count: number): string {
  const descriptor = openSync(path, 'w');
  for (const lines of makeLines(count)) writeSync(descriptor, lines);
  closeSync(descriptor);
  return path;
}

function runOnce(args: readonly string[], env = process.env): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', env });
  if (status !== 0) throw new ToolError(`exit code ${status} of node ${args.join(' ')}`);
  return performance.now() - start;
}

/** Two at once, each on a half: what this machine's second core is worth just now. */
async function runPair(floor: string, file: string): Promise<number> {
  const start = performance.now();
  const ends = ['0', '1'].map((part) => {
    const child = spawn(process.execPath, [floor, file, part, '2'], { stdio: 'ignore' });
    return new Promise((resolve) => child.on('close', resolve));
  });
  await Promise.all(ends);
  return performance.now() - start;
}

function listArgs(folder: string, file: string, workers: number): string[] {
  // Rows go to standard output: how long a disk takes for them is not what is asked.
  const outputs = `ndjson,json=${join(folder, 'sum.json')}`;
  const launcher = join(projectRoot, 'bin/e8.js');
  return [launcher, 'portfolio', file, '--workers', String(workers), '--format', outputs];
}

/** The most memory that judging a file takes. */
function measureMemory(folder: string, file: string, workers: number): number {
  const [witness, note] = [join(folder, 'witness.cjs'), join(folder, 'memory.txt')];
  writeFileSync(witness, WITNESS);
  const args = ['--require', witness, ...listArgs(folder, file, workers)];
  runOnce(args, { ...process.env, E8_BENCH: note });
  return Number(readFileSync(note, 'utf8'));
}

function row(name: string, value: string, target: string, isMet: boolean | undefined): void {
  const verdict = isMet === undefined ? '' : isMet ? 'pass' : 'OVER';
  console.log([name.padEnd(44), value.padEnd(16), target.padEnd(16), verdict].join(''));
}

/** Many assessments against the floor of parsing the same bytes in the same run. */
async function reportSpeed(folder: string): Promise<number[]> {
  const floor = join(folder, 'floor.cjs');
  writeFileSync(floor, FLOOR);
  const file = writeFile(join(folder, 'many.ndjson'), COUNT);
  const times: Record<'floor' | 'pair' | 'one' | 'two', number[]> = {
    floor: [],
    pair: [],
    one: [],
    two: [],
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.floor.push(runOnce([floor, file]));
    times.one.push(runOnce(listArgs(folder, file, 1)));
    times.pair.push(await runPair(floor, file));
    times.two.push(runOnce(listArgs(folder, file, 2)));
  }
  const at = (name: keyof typeof times) => median(times[name]);
  const ratio = at('one') / at('floor');
  const speedUp = at('one') / at('two');
  const freedom = at('floor') / at('pair');
  console.log(`\n${COUNT} assessments, medians of ${ROUNDS} interleaved runs\n`);
  row('read and JSON.parse', `${at('floor').toFixed(0)} ms`, '', undefined);
  row('e8 portfolio, one worker', ratio.toFixed(2), String(TARGET), ratio <= TARGET);
  row('two workers, times faster', speedUp.toFixed(2), String(SPEED_UP), speedUp >= SPEED_UP);
  row('two parsers, times faster', freedom.toFixed(2), '', undefined);
  const used = [ratio / TARGET];
  return freedom < FREE_CORE ? used : [...used, SPEED_UP / speedUp];
}

function reportMemory(folder: string): number[] {
  const little = writeFile(join(folder, 'little.ndjson'), LITTLE);
  const much = writeFile(join(folder, 'much.ndjson'), MANY);
  return [1, 2].map((workers) => {
    const before = measureMemory(folder, little, workers);
    const growth = measureMemory(folder, much, workers) - before;
    const name = `memory, ${LITTLE} to ${MANY}, ${workers} worker${workers === 1 ? '' : 's'}`;
    row(name, `+${Math.round(growth / 1e6)} MB`, `${GROWTH / 1e6} MB`, growth <= GROWTH);
    return growth / GROWTH;
  });
}

/**
 * The speed of many assessments, and how much more memory many take than few. Prints a table and gives
 * back how far each target is used; two threads only where a second core is free.
 *
 * @param folder where inputs and outputs may go: 2.7 GB
 */
export async function measurePortfolio(folder: string): Promise<number[]> {
  return [...(await reportSpeed(folder)), ...reportMemory(folder)];
}
