import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobRows, JobSettings } from '../../../src/app/portfolio/job.ts';
import { readPortfolio } from '../../../src/app/portfolio/read-portfolio.ts';
import type { RowOutput } from '../../../src/app/portfolio/row-output.ts';
import type { Host, WorkerThread } from '../../../src/model/host.ts';
import { makeHost } from '../../cli/run-main.ts';
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

/** What a run writes and comes to. */
async function run(workers: number, host: Host) {
  let text = '';
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
  const events = { onFault: ignore, onRepeat: ignore, onProgress: ignore };
  const request = { ...SETTINGS, files: [file], workers, minGroup: 5, host };
  const { summary, rows, bad } = await readPortfolio(request, [output], events);
  return { text, summary, rows, bad };
}

const host: Host = makeHost();

describe('several threads', () => {
  it('write what one writes', { timeout: TIMEOUT }, async () => {
    const alone = await run(1, host);
    expect(alone.rows).toBe(COUNT);
    expect(alone.text.split('\n')).toHaveLength(COUNT + 1);
    expect(await run(3, host)).toEqual(alone);
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
