import { BytePool } from '../../text/byte-pool.ts';
import { isMuch } from './is-much.ts';
import { JobWindow } from './job-window.ts';
import { listJobs } from './list-jobs.ts';
import { openEngine } from './open-engine.ts';
import {
  type PortfolioEvents,
  type PortfolioRead,
  type PortfolioRequest,
  PortfolioRun,
} from './portfolio-run.ts';
import type { RowOutput } from './row-output.ts';

/** Does one more job; false at the end. Nothing of it is kept: what waits for the next is old. */
async function takeNext(window: JobWindow, run: PortfolioRun, pool: BytePool): Promise<boolean> {
  const done = await window.take();
  if (done === undefined) return false;
  const { job, answer } = done;
  if (job.kind === 'lines') pool.give(job.bytes);
  return run.take(job, answer);
}

/**
 * Reads many inputs: rows go to the outputs as they come, in the order of the inputs, and are summed
 * up. Memory does not depend on how many there are, but for some bytes for each organisation where
 * they are summed up.
 *
 * @throws E8Error with exit code 2 for an impossible request, 4 where an output cannot be written
 */
export async function readPortfolio(
  request: PortfolioRequest,
  outputs: readonly RowOutput[],
  events: PortfolioEvents,
): Promise<PortfolioRead> {
  const { files, host, workers } = request;
  const { asOf, target, controls, groupBy, formats, isSummed, isStrict } = request;
  const settings = { asOf, target, controls, groupBy, formats, isSummed, isStrict };
  const engine = openEngine(isMuch(files, host) ? workers : 1, settings, host);
  const run = new PortfolioRun(request, outputs, events);
  const pool = new BytePool();
  const jobs = listJobs(files, { pool, size: engine.size }, host);
  try {
    const window = new JobWindow(jobs, engine.do, engine.most);
    while (await takeNext(window, run, pool));
    // Threads end while their rows are summed up.
    engine.end();
    return run.finish();
  } finally {
    engine.end();
    host.closeInput();
  }
}
