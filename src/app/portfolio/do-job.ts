import { LIMITS } from '../../load/limits.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import { readSource } from '../read-source.ts';
import type { Job, JobAnswer, JobFault, JobSettings, PlainError } from './job.ts';
import { readClosely } from './read-closely.ts';
import { readFirst, readPlainly } from './read-row.ts';
import type { ReadRow, RowRequest } from './row-request.ts';
import { RowRun } from './row-run.ts';

const BLANK = /^\s*$/;
/** Longer lines are no blank ones; a look at each byte of them would take long. */
const MOST_BLANK = 64;

function isBlank(line: Uint8Array): boolean {
  return line.length <= MOST_BLANK && BLANK.test(new TextDecoder().decode(line));
}

/** An error that is the input's own; any other ends the run. */
export function toPlain(error: unknown): PlainError {
  if (!(error instanceof E8Error) || error.exit !== EXIT.badInput) throw error;
  const { code, exit, values, diagnostics } = error;
  return { code, exit, values, diagnostics };
}

/** What is made of a job's inputs, one after the other. */
class Gathering {
  readonly #settings: JobSettings;
  readonly #request: RowRequest;
  readonly #runs: RowRun[] = [];
  readonly #faults: JobFault[] = [];

  constructor(settings: JobSettings, request: RowRequest) {
    this.#settings = settings;
    this.#request = request;
  }

  /** Whether nothing more is wanted. */
  get isOver(): boolean {
    return this.#settings.isStrict && this.#faults.length > 0;
  }

  async add(read: () => Promise<Uint8Array>, file: string, place: number): Promise<void> {
    try {
      const bytes = await read();
      const row = readPlainly(bytes, this.#request) ?? (await readFirst(bytes, this.#request));
      this.#keep(row ?? (await readClosely(bytes, file, this.#request)), place);
    } catch (error) {
      this.#faults.push({ place, error: toPlain(error) });
    }
  }

  /** As `add`, without waiting; false where the long way must be gone. */
  addPlain(line: Uint8Array, place: number): boolean {
    const row = readPlainly(line, this.#request);
    if (row !== undefined) this.#keep(row, place);
    return row !== undefined;
  }

  finish(inputs: number): JobAnswer {
    return { inputs, rows: this.#runs.map((run) => run.finish()), faults: this.#faults };
  }

  #keep({ row, pack }: ReadRow, place: number): void {
    let run = this.#runs.at(-1);
    if (run === undefined || run.pack !== pack) {
      run = new RowRun(pack, this.#settings);
      this.#runs.push(run);
    }
    run.add(row, place);
  }
}

async function doLines(
  { file, bytes }: Extract<Job, { kind: 'lines' }>,
  gathering: Gathering,
  { host }: RowRequest,
): Promise<JobAnswer> {
  const lines = host.cutLines(bytes);
  for (let place = 0; place < lines.length; place += 1) {
    const line = lines[place] as Uint8Array;
    if (isBlank(line) || gathering.addPlain(line, place)) continue;
    await gathering.add(async () => line, file, place);
    if (gathering.isOver) break;
  }
  return gathering.finish(lines.length);
}

async function doFiles(
  files: readonly string[],
  gathering: Gathering,
  request: RowRequest,
): Promise<JobAnswer> {
  for (const [place, file] of files.entries()) {
    await gathering.add(() => readSource(file, request.host, LIMITS.bytes), file, place);
    if (gathering.isOver) break;
  }
  return gathering.finish(files.length);
}

/**
 * Makes the rows of a job's inputs. One that is wrong does not keep the others from being read.
 *
 * @throws E8Error with exit code 2 for a request that is impossible for all of them
 */
export async function doJob(
  job: Job,
  settings: JobSettings,
  request: RowRequest,
): Promise<JobAnswer> {
  const gathering = new Gathering(settings, request);
  switch (job.kind) {
    case 'lines':
      return doLines(job, gathering, request);
    case 'files':
      return doFiles(job.files, gathering, request);
    case 'failed': {
      const faults = [{ place: 0, error: job.error }];
      return { inputs: job.isLine ? 1 : 0, rows: [], faults };
    }
  }
}
