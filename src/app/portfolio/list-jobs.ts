import { LIMITS } from '../../load/limits.ts';
import type { Host } from '../../model/host.ts';
import type { BytePool } from '../../text/byte-pool.ts';
import { type Block, BlockSplitter } from '../../text/split-blocks.ts';
import { makeInputError } from '../fail-input.ts';
import { makeReadError } from '../read-source.ts';
import { toPlain } from './do-job.ts';
import { holdsLines, sizeOf } from './is-much.ts';
import type { Job } from './job.ts';

/** Files in a job: few enough to spread them, as YAML takes long. */
const MOST_FILES = 16;

function failJob(file: string, errno: string): Job {
  return { kind: 'failed', file, error: toPlain(makeReadError(file, errno)), isLine: false };
}

function failLine(file: string): Job {
  const expected = `${Math.round(LIMITS.bytes / (1024 * 1024))} MB`;
  const place = { file, line: 1, column: 1, pointer: '' };
  const diagnostic = {
    severity: 'error',
    code: 'too-large',
    ...place,
    values: { expected },
  } as const;
  return { kind: 'failed', file, error: toPlain(makeInputError([diagnostic])), isLine: true };
}

function toJob(file: string, block: Block): Job {
  return 'bytes' in block ? { kind: 'lines', file, bytes: block.bytes } : failLine(file);
}

/** How lines are read. */
export interface Reading {
  /** Where bytes of jobs come from, to be given back when a job is done. */
  pool: BytePool;
  /** Bytes of a job, as far as its lines allow. */
  size: number;
}

async function* listLineJobs(
  file: string,
  { pool, size }: Reading,
  host: Host,
): AsyncGenerator<Job> {
  const splitter = new BlockSplitter(LIMITS.bytes, pool);
  const rooms = { take: () => pool.takeRoom(size), give: (room: Uint8Array) => pool.give(room) };
  for await (const piece of host.readPieces(file, rooms)) {
    if (!piece.ok) {
      yield failJob(file, piece.errno);
      return;
    }
    for (const block of splitter.push(piece.value)) yield toJob(file, block);
  }
  for (const block of splitter.end()) yield toJob(file, block);
}

/** The jobs that files come to, in their order; `-` is standard input, an input on each line. */
export async function* listJobs(
  files: readonly string[],
  reading: Reading,
  host: Host,
): AsyncGenerator<Job> {
  let gathered: string[] = [];
  const finish = function* (): Generator<Job> {
    const size = gathered.reduce((sum, file) => sum + sizeOf(file, host), 0);
    if (gathered.length > 0) yield { kind: 'files', files: gathered, size };
    gathered = [];
  };
  for (const file of files) {
    if (holdsLines(file)) {
      yield* finish();
      yield* listLineJobs(file, reading, host);
    } else if (gathered.push(file) === MOST_FILES) yield* finish();
  }
  yield* finish();
}
