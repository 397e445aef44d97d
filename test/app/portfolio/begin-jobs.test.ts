import { expect, it, vi } from 'vitest';
import { beginJobs, TIDY_AFTER } from '../../../src/app/portfolio/begin-jobs.ts';
import { makeHost } from '../../cli/run-main.ts';

const SETTINGS = {
  asOf: undefined,
  target: undefined,
  controls: undefined,
  groupBy: [],
  formats: [],
  isSummed: true,
  isStrict: false,
} as const;

it('tidies up memory after many inputs, and then after as many again', async () => {
  const collectGarbage = vi.fn();
  const host = { ...makeHost(), collectGarbage };
  const doJob = beginJobs(SETTINGS, host);
  const after: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    // Empty lines are inputs, too.
    const bytes = new Uint8Array(TIDY_AFTER / 2).fill(0x0a);
    expect(await doJob({ kind: 'lines', file: '-', bytes })).toMatchObject({ rows: [] });
    after.push(collectGarbage.mock.calls.length);
  }
  expect(after).toEqual([0, 1, 1, 2]);
});
