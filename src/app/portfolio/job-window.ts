import type { Job, JobAnswer } from './job.ts';

/** A job and what came of it. */
export interface DoneJob {
  job: Job;
  answer: JobAnswer;
}

type Perform = (job: Job) => Promise<JobAnswer>;
type Next = Promise<IteratorResult<Job, unknown>>;

/**
 * Jobs under way, in order, and the one that is being read. At most so many are begun: who is slow to
 * take their answers slows the reading down.
 */
export class JobWindow {
  readonly #jobs: AsyncIterator<Job>;
  readonly #perform: Perform;
  readonly #most: number;
  readonly #underWay: Promise<DoneJob>[] = [];
  #next: Next | undefined;
  #isRead = false;

  /** @param most jobs that may be under way */
  constructor(jobs: AsyncIterator<Job>, perform: Perform, most: number) {
    this.#jobs = jobs;
    this.#perform = perform;
    this.#most = most;
  }

  /**
   * The next job's answer, in the order of the jobs, once it is there; until then others are begun as
   * they come in. Undefined at the end.
   */
  async take(): Promise<DoneJob | undefined> {
    for (;;) {
      this.#read();
      const [first] = this.#underWay;
      if (first !== undefined && (await this.#isFirstDone(first))) {
        this.#underWay.shift();
        return first;
      }
      if (this.#next !== undefined) await this.#begin(this.#next);
      else if (first === undefined) return undefined;
    }
  }

  #read(): void {
    if (this.#isRead || this.#underWay.length >= this.#most) return;
    this.#next ??= hold(this.#jobs.next());
  }

  /** Whether the first job is done before the next one is read; a failed one is done, too. */
  #isFirstDone(first: Promise<DoneJob>): Promise<boolean> {
    const done = first.then(
      () => true,
      () => true,
    );
    return this.#next === undefined ? done : Promise.race([this.#next.then(() => false), done]);
  }

  async #begin(next: Next): Promise<void> {
    const read = await next;
    this.#next = undefined;
    if (read.done) this.#isRead = true;
    else this.#underWay.push(hold(perform(read.value, this.#perform)));
  }
}

async function perform(job: Job, doIt: Perform): Promise<DoneJob> {
  return { job, answer: await doIt(job) };
}

/** Keeps a failure from being told of before somebody waits for it. */
function hold<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
