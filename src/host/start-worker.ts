import type { Worker } from 'node:worker_threads';
import type { HostAnswer, WorkerThread } from '../model/host.ts';

/**
 * Megabytes for what a thread makes and soon forgets. Left alone, V8 takes four times as much the longer
 * a thread runs, and gains no time by it.
 */
const YOUNG_MEGABYTES = 12;

type Settle = (answer: HostAnswer<unknown>) => void;

/**
 * Runs the script that comes first; what follows is for that. As the thread's own script Node would
 * read it twice, to see whether it is a module, and could not start before it is known.
 */
const RUN = `require('node:worker_threads').parentPort.once('message',(source)=>require('node:vm').compileFunction(source,['require'])(require))`;

/** Threads that have no script yet. */
const warm: Worker[] = [];

function startEmpty(): Worker {
  // Fetched on first need: most runs start no thread.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(RUN, {
    eval: true,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  // An error that nobody caught ends the thread; what is to be done about it is told by `exit`.
  worker.on('error', () => undefined);
  return worker;
}

/** One that ended is of no use to anybody. */
function forget(worker: Worker): void {
  const place = warm.indexOf(worker);
  if (place !== -1) warm.splice(place, 1);
}

/** Begins to start threads. One that nobody needs in the end does not keep the process. */
export function warmWorkers(count: number): void {
  for (let each = 0; each < count; each += 1) {
    const worker = startEmpty();
    worker.unref();
    worker.once('exit', () => forget(worker));
    warm.push(worker);
  }
}

/**
 * Starts a thread that runs a script given as text: an executable has no file to load one from. It
 * answers jobs in the order in which they come; when it ends, for whatever reason, all that it has
 * not answered is `ECANCELED`.
 */
export function startWorker(source: string, setup: unknown): WorkerThread {
  const worker = warm.pop() ?? startEmpty();
  const waiting: Settle[] = [];
  let isOver = false;
  worker.on('message', (value: unknown) => waiting.shift()?.({ ok: true, value }));
  worker.on('exit', () => {
    isOver = true;
    for (const settle of waiting.splice(0)) settle({ ok: false, errno: 'ECANCELED' });
  });
  worker.ref();
  for (const message of [source, setup]) worker.postMessage(message);
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
