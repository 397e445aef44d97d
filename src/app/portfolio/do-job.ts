import { packRows } from '../../core/portfolio/row-batch.ts';
import { LIMITS } from '../../load/limits.ts';
import type { LoadedPack } from '../../model/control-pack.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { Row } from '../../model/portfolio.ts';
import { writeRows } from '../../report/portfolio/write-rows.ts';
import { listLines } from '../../text/split-blocks.ts';
import { readSource } from '../read-source.ts';
import type { Job, JobAnswer, JobFault, JobRows, JobSettings, PlainError } from './job.ts';
import { type ReadRow, type RowRequest, readRow } from './read-row.ts';

/** One input of a job. */
interface Input {
  place: number;
  file: string;
  read(): Promise<Uint8Array> | Uint8Array;
}

/** Rows that are still being gathered, all of one framework. */
interface Run {
  pack: LoadedPack;
  rows: Row[];
  places: number[];
}

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

function* listInputs(job: Exclude<Job, { kind: 'failed' }>, request: RowRequest): Generator<Input> {
  if (job.kind === 'files') {
    for (const [place, file] of job.files.entries()) {
      yield { place, file, read: () => readSource(file, request.host, LIMITS.bytes) };
    }
    return;
  }
  let place = 0;
  for (const line of listLines(job.bytes)) {
    if (!isBlank(line)) yield { place, file: job.file, read: () => line };
    place += 1;
  }
}

function countInputs(job: Job): number {
  if (job.kind === 'files') return job.files.length;
  if (job.kind === 'failed') return job.isLine ? 1 : 0;
  let lines = 0;
  for (const _ of listLines(job.bytes)) lines += 1;
  return lines;
}

function addRow(runs: Run[], { row, pack }: ReadRow, place: number): void {
  const last = runs.at(-1);
  if (last?.pack === pack) {
    last.rows.push(row);
    last.places.push(place);
  } else runs.push({ pack, rows: [row], places: [place] });
}

function finishRun({ pack: { pack }, rows, places }: Run, settings: JobSettings): JobRows {
  const { groupBy, formats, isSummed } = settings;
  return {
    framework: `${pack.id}@${pack.release}`,
    strategies: pack.strategies.map(({ id }) => id),
    count: rows.length,
    places,
    texts: Object.fromEntries(
      formats.map((format) => [format, writeRows(rows, format, pack, groupBy)]),
    ),
    ...(isSummed && { batch: packRows(rows, pack, groupBy) }),
  };
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
  if (job.kind === 'failed') {
    return { inputs: countInputs(job), rows: [], faults: [{ place: 0, error: job.error }] };
  }
  const runs: Run[] = [];
  const faults: JobFault[] = [];
  for (const { place, file, read } of listInputs(job, request)) {
    try {
      addRow(runs, await readRow(await read(), file, request), place);
    } catch (error) {
      faults.push({ place, error: toPlain(error) });
      if (settings.isStrict) break;
    }
  }
  return { inputs: countInputs(job), rows: runs.map((run) => finishRun(run, settings)), faults };
}
