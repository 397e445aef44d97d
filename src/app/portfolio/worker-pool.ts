import { E8Error } from '../../model/e8-error.ts';
import type { WorkerThread } from '../../model/host.ts';
import type { Job, JobAnswer, JobSettings, PlainError } from './job.ts';

/** A job whose threads end so often is done here: a fault of it is then told, and nothing hangs. */
const MOST_TRIES = 3;

/** What a thread is started with: it has no assets of its own. */
export interface WorkerSetup {
  settings: JobSettings;
  assets: Readonly<Record<string, string>>;
}

/** What a thread answers: the rows, or why the run cannot go on at all. */
export type WorkerAnswer = { answer: JobAnswer } | { error: PlainError };

interface Place {
  thread: WorkerThread;
  busy: number;
}

type Perform = (job: Job) => Promise<JobAnswer>;

/**
 * Jobs under way for each thread: one that it does, one that waits for it, and one that is done but
 * must wait for its turn behind a slower thread's.
 */
export const JOBS_EACH = 3;

/**
 * Threads that share jobs. One that ends is replaced, and what it was doing is done again; where that
 * does not help, by this thread.
 */
export class WorkerPool {
  readonly #start: () => WorkerThread;
  readonly #places: Place[];
  readonly #doHere: Perform;
  #isOver = false;

  constructor(count: number, start: () => WorkerThread, doHere: Perform) {
    this.#start = start;
    this.#doHere = doHere;
    this.#places = Array.from({ length: count }, () => ({ thread: start(), busy: 0 }));
  }

  /**
   * Does a job in the thread that has least to do.
   *
   * @throws E8Error as the job did
   */
  async do(job: Job): Promise<JobAnswer> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const answer = await this.#try(job);
      if (answer !== undefined) return answer;
    }
    return this.#doHere(job);
  }

  /** Ends all threads. */
  end(): void {
    this.#isOver = true;
    for (const { thread } of this.#places) thread.end();
  }

  async #try(job: Job): Promise<JobAnswer | undefined> {
    const place = this.#places.reduce((least, each) => (each.busy < least.busy ? each : least));
    const { thread } = place;
    place.busy += 1;
    const done = await thread.do(job);
    if (place.thread === thread) place.busy -= 1;
    if (done.ok) return readAnswer(done.value as WorkerAnswer);
    this.#replace(place, thread);
    return undefined;
  }

  /** Once for each thread, although every job that it had finds it ended. */
  #replace(place: Place, thread: WorkerThread): void {
    if (place.thread !== thread || this.#isOver) return;
    place.thread = this.#start();
    place.busy = 0;
  }
}

function readAnswer(done: WorkerAnswer): JobAnswer {
  if ('answer' in done) return done.answer;
  const { code, exit, ...details } = done.error;
  throw new E8Error(code, exit, details);
}
