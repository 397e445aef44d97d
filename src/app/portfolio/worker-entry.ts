import { createNodeHost } from '../../host/create-node-host.ts';
import { serveJobs } from '../../host/serve-jobs.ts';
import { E8Error } from '../../model/e8-error.ts';
import { beginJobs } from './begin-jobs.ts';
import type { Job } from './job.ts';
import type { WorkerAnswer, WorkerSetup } from './worker-pool.ts';

/** What a thread does: jobs, with the assets that it was given. Its own entry, bundled apart. */
serveJobs((setup) => {
  const { settings, assets } = setup as WorkerSetup;
  const doJob = beginJobs(settings, createNodeHost({ readAsset: (name) => assets[name] }));
  return async (job): Promise<WorkerAnswer> => {
    try {
      return { answer: await doJob(job as Job) };
    } catch (error) {
      if (!(error instanceof E8Error)) throw error;
      const { code, exit, values, diagnostics } = error;
      return { error: { code, exit, values, diagnostics } };
    }
  };
});
