import type { Job, JobAnswer } from './job.ts';

/** An input by its name, and its line where it is one of many. */
export interface InputPlace {
  file: string;
  /** From 1; 0 where the whole file is meant. */
  line: number;
}

/** Counts the lines of files, job after job. */
export class LineCounter {
  /** Lines of the current file before the current job. */
  #lines = { file: '', before: 0 };

  /** Gives the places of a job's inputs in what was read. */
  locate(job: Job, { inputs }: JobAnswer): (place: number) => InputPlace {
    if (job.kind === 'files') return (place) => ({ file: job.files[place] ?? '', line: 0 });
    const { file } = job;
    if (this.#lines.file !== file) this.#lines = { file, before: 0 };
    const { before } = this.#lines;
    this.#lines = { file, before: before + inputs };
    if (job.kind === 'failed' && !job.isLine) return () => ({ file, line: 0 });
    return (place) => ({ file, line: before + place + 1 });
  }
}
