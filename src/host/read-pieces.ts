import fs from 'node:fs';
import { promisify } from 'node:util';
import type { HostAnswer, Rooms } from '../model/host.ts';
import { errnoOf, makeErrno } from './attempt.ts';

const open = promisify(fs.open);
const close = promisify(fs.close);
const read = promisify(fs.read);

async function* readDescriptor(descriptor: number, rooms: Rooms): AsyncGenerator<Uint8Array> {
  let room = rooms.take();
  const begin = () => read(descriptor, room, 0, room.length, null);
  let next = begin();
  try {
    for (;;) {
      const { bytesRead } = await next;
      if (bytesRead === 0) return;
      const piece = room.subarray(0, bytesRead);
      // The next piece is read while somebody works on this one.
      room = rooms.take();
      next = begin();
      yield piece;
    }
  } finally {
    // The descriptor may be closed, and its number used again, only when nothing is being read.
    await next.catch(() => undefined);
    rooms.give(room);
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
async function* gather(input: AsyncIterable<Uint8Array>, rooms: Rooms): AsyncGenerator<Uint8Array> {
  let room = rooms.take();
  let length = 0;
  for await (const piece of withPauses(input, room.length)) {
    const size = piece?.length ?? room.length;
    if (length > 0 && length + size > room.length) {
      yield room.subarray(0, length);
      room = rooms.take();
      length = 0;
    }
    if (piece === undefined) continue;
    room.set(piece, length);
    length += size;
  }
  if (length > 0) yield room.subarray(0, length);
  else rooms.give(room);
}

async function* readFile(path: string, rooms: Rooms): AsyncGenerator<Uint8Array> {
  const descriptor = await open(path, 'r');
  try {
    if (fs.fstatSync(descriptor).isDirectory()) throw makeErrno('EISDIR');
    yield* readDescriptor(descriptor, rooms);
  } finally {
    await close(descriptor);
  }
}

/**
 * Reads a file, or standard input (`-`), piece by piece and without blocking signals. Each piece is
 * in a room of its own. A failure is the last answer.
 */
export async function* readPieces(
  path: string,
  rooms: Rooms,
  input: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<HostAnswer<Uint8Array>> {
  try {
    for await (const value of path === '-' ? gather(input, rooms) : readFile(path, rooms))
      yield { ok: true, value };
  } catch (error) {
    yield { ok: false, errno: errnoOf(error) };
  }
}
