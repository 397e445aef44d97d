import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobRows, JobSettings, PlainError } from '../../../src/app/portfolio/job.ts';
import type { InputPlace } from '../../../src/app/portfolio/line-counter.ts';
import { readPortfolio } from '../../../src/app/portfolio/read-portfolio.ts';
import type { RowOutput } from '../../../src/app/portfolio/row-output.ts';
import type { Host, WorkerThread } from '../../../src/model/host.ts';
import { makeHost, runMain } from '../../cli/run-main.ts';
import { makeInputs, toLines } from './make-inputs.ts';

const SETTINGS: JobSettings = {
  asOf: undefined,
  target: undefined,
  controls: undefined,
  groupBy: ['sector'],
  formats: ['ndjson'],
  isSummed: true,
  isStrict: false,
};
const COUNT = 600;
const TIMEOUT = 120_000;

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'e8-workers-'));
  file = join(folder, 'many.ndjson');
  writeFileSync(file, toLines(makeInputs(COUNT)));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a run writes, says and comes to. */
async function run(workers: number, host: Host, files: readonly string[] = [file]) {
  let text = '';
  const faults: [PlainError, InputPlace][] = [];
  const output: RowOutput = {
    format: 'ndjson',
    write: async ({ texts }: JobRows) => {
      text += texts.ndjson;
      return true;
    },
    finish: () => undefined,
    discard: () => undefined,
  };
  const ignore = () => undefined;
  const onFault = (error: PlainError, place: InputPlace) => void faults.push([error, place]);
  const events = { onFault, onRepeat: ignore, onProgress: ignore };
  const request = { ...SETTINGS, files, workers, minGroup: 5, host };
  const { summary, rows, bad } = await readPortfolio(request, [output], events);
  return { text, faults, summary, rows, bad };
}

/** Lines that cannot be read plainly, for one reason or another, among others that can. */
async function listOdd(): Promise<string[]> {
  const [one, two, ...others] = makeInputs(200);
  const odd = join(folder, 'one.json');
  writeFileSync(odd, JSON.stringify(one));
  const { stdout } = await runMain(['assess', '--no-gate', '--format', 'json', odd]);
  const [row] = (await run(1, host)).text.split('\n');
  return [
    '{',
    JSON.stringify({ ...two, framework: 'essential-nine@1' }),
    JSON.stringify(JSON.parse(stdout)),
    row ?? '',
    '',
    JSON.stringify({ ...one, target: 9 }),
    JSON.stringify({ ...one, answers: { 'MF-1': 'effective' } }),
    JSON.stringify({ ...two, colour: 'red' }),
    ...others.map((each) => JSON.stringify(each)),
    '\uFEFF{}',
    JSON.stringify({ schema: 'e8/row/v1' }),
    JSON.stringify({ ...one, organisation: { name: 'One' } }).replace('{', '{ '),
  ];
}

const host: Host = makeHost();

describe('several threads', () => {
  it('write what one writes', { timeout: TIMEOUT }, async () => {
    const alone = await run(1, host);
    expect(alone.rows).toBe(COUNT);
    expect(alone.text.split('\n')).toHaveLength(COUNT + 1);
    expect(await run(3, host)).toEqual(alone);
  });

  it('say what one says of lines that are wrong or unusual', { timeout: TIMEOUT }, async () => {
    const odd = join(folder, 'odd.ndjson');
    writeFileSync(odd, (await listOdd()).join('\n'));
    const alone = await run(1, host, [odd]);
    expect([alone.rows, alone.bad]).toEqual([201, 7]);
    expect(alone.faults.map(([, { line }]) => line)).toEqual([1, 2, 6, 7, 8, 207, 208]);
    expect(await run(2, host, [odd])).toEqual(alone);
  });

  it('lose no row and write none twice when they are killed at random', {
    timeout: TIMEOUT,
  }, async () => {
    const alone = await run(1, host);
    let killed = 0;
    const kill = (thread: WorkerThread): WorkerThread => ({
      ...thread,
      do: (job) => {
        if (killed < 12 && Math.random() < 0.5) {
          killed += 1;
          setTimeout(() => thread.end(), Math.random() * 20);
        }
        return thread.do(job);
      },
    });
    const deadly: Host = {
      ...host,
      startWorker: (source, setup) => kill(host.startWorker(source, setup)),
    };
    expect(await run(4, deadly)).toEqual(alone);
    expect(killed).toBeGreaterThan(0);
  });

  it('are not needed: where every one dies, this one does it all', {
    timeout: TIMEOUT,
  }, async () => {
    const dead: WorkerThread = {
      do: async () => ({ ok: false, errno: 'ECANCELED' }),
      end: () => undefined,
    };
    expect(await run(2, { ...host, startWorker: () => dead })).toEqual(await run(1, host));
  });

  it('end with what ends a job: a target that the pack does not have', {
    timeout: TIMEOUT,
  }, async () => {
    const request = { ...SETTINGS, target: 9, files: [file], workers: 2, minGroup: 5, host };
    const ignore = () => undefined;
    const events = { onFault: ignore, onRepeat: ignore, onProgress: ignore };
    const promise = readPortfolio(request, [], events);
    await expect(promise).rejects.toMatchObject({ code: 'invalid-option-value', exit: 2 });
  });
});
