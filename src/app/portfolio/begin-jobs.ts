import type { Host } from '../../model/host.ts';
import { doJob } from './do-job.ts';
import type { Job, JobAnswer, JobSettings } from './job.ts';
import { makeRowRequest } from './row-request.ts';

/**
 * Inputs after which memory is tidied up. V8 keeps every short id that it reads in a table, 60 bytes
 * each, until it collects all; as next to nothing else stays, it sees no reason to. Takes 4 ms.
 */
export const TIDY_AFTER = 10_000;

/** What does jobs, one after the other, in this thread. */
export function beginJobs(settings: JobSettings, host: Host): (job: Job) => Promise<JobAnswer> {
  const request = makeRowRequest(settings, host);
  let inputs = 0;
  return async (job) => {
    const answer = await doJob(job, settings, request);
    inputs += answer.inputs;
    if (inputs >= TIDY_AFTER) {
      inputs = 0;
      host.collectGarbage();
    }
    return answer;
  };
}
