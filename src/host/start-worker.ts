import type { HostAnswer, WorkerThread } from '../model/host.ts';

/**
 * Megabytes for what a thread makes and soon forgets. Left alone, V8 takes four times as much the longer
 * a thread runs, and gains no time by it.
 */
const YOUNG_MEGABYTES = 12;

type Settle = (answer: HostAnswer<unknown>) => void;

/**
 * Runs the script that the thread was given. As the thread's own script Node would read it twice, to
 * see whether it is a module.
 */
const RUN = `require('node:vm').compileFunction(require('node:worker_threads').workerData.source,['require'])(require)`;

/**
 * Starts a thread that runs a script given as text: an executable has no file to load one from. It
 * answers jobs in the order in which they come; when it ends, for whatever reason, all that it has
 * not answered is `ECANCELED`.
 */
export function startWorker(source: string, setup: unknown): WorkerThread {
  // Fetched on first need: most runs start no thread.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(RUN, {
    eval: true,
    workerData: { source, setup },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const waiting: Settle[] = [];
  let isOver = false;
  worker.on('message', (value: unknown) => waiting.shift()?.({ ok: true, value }));
  // An error that nobody caught ends the thread; what is to be done about it is told by `exit`.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    isOver = true;
    for (const settle of waiting.splice(0)) settle({ ok: false, errno: 'ECANCELED' });
  });
  return {
    do: (job) =>
      new Promise((settle) => {
        if (isOver) return settle({ ok: false, errno: 'ECANCELED' });
        waiting.push(settle);
        worker.postMessage(job);
      }),
    end: () => void worker.terminate(),
  };
}
