/**
 * The other side of `startWorker`, within the thread: answers every job, one after the other.
 *
 * @param begin makes what does the jobs from the setup that the thread was started with
 */
export function serveJobs(begin: (setup: unknown) => (job: unknown) => Promise<unknown>): void {
  const { parentPort } = process.getBuiltinModule('node:worker_threads');
  let doJob: ReturnType<typeof begin> | undefined;
  let before: Promise<void> = Promise.resolve();
  parentPort?.on('message', (message: unknown) => {
    if (doJob === undefined) {
      doJob = begin(message);
      return;
    }
    const answer = doJob;
    before = before.then(async () => parentPort.postMessage(await answer(message)));
  });
}
