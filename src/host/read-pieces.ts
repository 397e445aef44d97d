import fs from 'node:fs';
import { promisify } from 'node:util';
import type { HostAnswer } from '../model/host.ts';
import { errnoOf, makeErrno } from './attempt.ts';

/** Read at a time; more makes it no faster. */
const PIECE_BYTES = 262_144;

const open = promisify(fs.open);
const close = promisify(fs.close);
const read = promisify(fs.read);

async function* readDescriptor(descriptor: number): AsyncGenerator<Uint8Array> {
  // Two buffers for all pieces: memory stays the same however long the file is, and the next piece
  // is read while somebody works on the one before.
  let [current, other] = [new Uint8Array(PIECE_BYTES), new Uint8Array(PIECE_BYTES)];
  const begin = (piece: Uint8Array) => read(descriptor, piece, 0, PIECE_BYTES, null);
  let next = begin(current);
  try {
    for (;;) {
      const { bytesRead } = await next;
      if (bytesRead === 0) return;
      const piece = current.subarray(0, bytesRead);
      [current, other] = [other, current];
      next = begin(current);
      yield piece;
    }
  } finally {
    // The descriptor may be closed, and its number used again, only when nothing is being read.
    await next.catch(() => undefined);
  }
}

/** Waits so long for more of what a pipe gives in small pieces, in milliseconds. */
const PATIENCE = 10;

function wait(time: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, time, undefined);
  });
}

/** The pieces of a stream, none larger than ours, and `undefined` where none comes for a while. */
async function* withPauses(
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array | undefined> {
  const pieces = input[Symbol.asyncIterator]();
  for (;;) {
    const next = pieces.next();
    if ((await Promise.race([next, wait(PATIENCE)])) === undefined) yield undefined;
    const found = await next;
    if (found.done) return;
    for (let at = 0; at < found.value.length; at += PIECE_BYTES) {
      yield found.value.subarray(at, at + PIECE_BYTES);
    }
  }
}

/**
 * Gathers what comes in small pieces: each piece that is worked on costs something. A piece that
 * nothing follows at once is handed on as it is.
 */
async function* gather(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gathered = new Uint8Array(PIECE_BYTES);
  let length = 0;
  for await (const piece of withPauses(input)) {
    const size = piece?.length ?? PIECE_BYTES;
    if (length > 0 && length + size > PIECE_BYTES) {
      yield gathered.subarray(0, length);
      length = 0;
    }
    if (piece === undefined) continue;
    gathered.set(piece, length);
    length += size;
  }
  if (length > 0) yield gathered.subarray(0, length);
}

async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  const descriptor = await open(path, 'r');
  try {
    if (fs.fstatSync(descriptor).isDirectory()) throw makeErrno('EISDIR');
    yield* readDescriptor(descriptor);
  } finally {
    await close(descriptor);
  }
}

/**
 * Reads a file, or standard input (`-`), piece by piece and without blocking signals. A piece is
 * good until the next one is asked for. A failure is the last answer.
 */
export async function* readPieces(
  path: string,
  input: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<HostAnswer<Uint8Array>> {
  try {
    for await (const value of path === '-' ? gather(input) : readFile(path))
      yield { ok: true, value };
  } catch (error) {
    yield { ok: false, errno: errnoOf(error) };
  }
}
