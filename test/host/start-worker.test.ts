import { describe, expect, it } from 'vitest';
import { startWorker, warmWorkers } from '../../src/host/start-worker.ts';

/** Answers each job with what the thread was set up with; ends where it is told to. */
const SCRIPT = `
const { parentPort } = require('node:worker_threads');
let setup;
parentPort.on('message', (message) => {
  if (setup === undefined) setup = message;
  else if (message === 'end') process.exit();
  else parentPort.postMessage([setup, message]);
});`;

describe.each([0, 1, 3])('a thread, with %i begun before', (count) => {
  it('answers its jobs in their order, by its setup', async () => {
    warmWorkers(count);
    const threads = ['one', 'two'].map((setup) => startWorker(SCRIPT, setup));
    const jobs = [1, 2, 3].flatMap((job) => threads.map((thread) => thread.do(job)));
    const answers = (await Promise.all(jobs)).map((answer) => answer.ok && answer.value);
    const expected = [1, 2, 3].flatMap((job) => ['one', 'two'].map((setup) => [setup, job]));
    expect(answers).toEqual(expected);
    for (const thread of threads) thread.end();
  });

  it('answers nothing once it has ended', async () => {
    warmWorkers(count);
    const thread = startWorker(SCRIPT, 'one');
    const canceled = { ok: false, errno: 'ECANCELED' };
    expect(await thread.do('end')).toEqual(canceled);
    expect(await thread.do(1)).toEqual(canceled);
  });
});
