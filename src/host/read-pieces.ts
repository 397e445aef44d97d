import fs from 'node:fs';
import { promisify } from 'node:util';
import type { HostAnswer } from '../model/host.ts';
import { errnoOf, makeErrno } from './attempt.ts';

const open = promisify(fs.open);
const close = promisify(fs.close);
const read = promisify(fs.read);

async function* readDescriptor(descriptor: number, size: number): AsyncGenerator<Uint8Array> {
  // Two buffers for all pieces: memory stays the same however long the file is, and the next piece
  // is read while somebody works on the one before.
  let [current, other] = [new Uint8Array(size), new Uint8Array(size)];
  const begin = (piece: Uint8Array) => read(descriptor, piece, 0, size, null);
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
  size: number,
): AsyncGenerator<Uint8Array | undefined> {
  const pieces = input[Symbol.asyncIterator]();
  for (;;) {
    const next = pieces.next();
    if ((await Promise.race([next, wait(PATIENCE)])) === undefined) yield undefined;
    const found = await next;
    if (found.done) return;
    for (let at = 0; at < found.value.length; at += size) {
      yield found.value.subarray(at, at + size);
    }
  }
}

/**
 * Gathers what comes in small pieces: each piece that is worked on costs something. A piece that
 * nothing follows at once is handed on as it is.
 */
async function* gather(input: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  const gathered = new Uint8Array(most);
  let length = 0;
  for await (const piece of withPauses(input, most)) {
    const size = piece?.length ?? most;
    if (length > 0 && length + size > most) {
      yield gathered.subarray(0, length);
      length = 0;
    }
    if (piece === undefined) continue;
    gathered.set(piece, length);
    length += size;
  }
  if (length > 0) yield gathered.subarray(0, length);
}

async function* readFile(path: string, size: number): AsyncGenerator<Uint8Array> {
  const descriptor = await open(path, 'r');
  try {
    if (fs.fstatSync(descriptor).isDirectory()) throw makeErrno('EISDIR');
    yield* readDescriptor(descriptor, size);
  } finally {
    await close(descriptor);
  }
}

/**
 * Reads a file, or standard input (`-`), piece by piece and without blocking signals. A piece is
 * good until the next one is asked for. A failure is the last answer.
 *
 * @param size bytes that a piece may have
 */
export async function* readPieces(
  path: string,
  size: number,
  input: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<HostAnswer<Uint8Array>> {
  try {
    for await (const value of path === '-' ? gather(input, size) : readFile(path, size))
      yield { ok: true, value };
  } catch (error) {
    yield { ok: false, errno: errnoOf(error) };
  }
}
