/**
 * The other side of `startWorker`, within the thread: answers every job, one after the other.
 *
 * @param begin makes what does the jobs from the setup that the thread was started with
 */
export function serveJobs(begin: (setup: unknown) => (job: unknown) => Promise<unknown>): void {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const doJob = begin(workerData.setup);
  let before: Promise<void> = Promise.resolve();
  parentPort?.on('message', (job: unknown) => {
    before = before.then(async () => parentPort.postMessage(await doJob(job)));
  });
}
