import fs from 'node:fs';
import { promisify } from 'node:util';
import type { HostAnswer, Rooms } from '../model/host.ts';
import { attempt, errnoOf, makeErrno } from './attempt.ts';
import { PipeReader } from './pipe-reader.ts';

const open = promisify(fs.open);
const close = promisify(fs.close);
const read = promisify(fs.read);

/** What gives one piece after the other; undefined at the end. */
interface Reader {
  next(): Promise<Uint8Array | undefined>;
  end(): Promise<void> | void;
}

/** The pieces of an open file: the next one is read while somebody works on the one before. */
class DescriptorReader implements Reader {
  readonly #descriptor: number;
  readonly #rooms: Rooms;
  #room: Uint8Array;
  #next: Promise<{ bytesRead: number }>;

  constructor(descriptor: number, rooms: Rooms) {
    this.#descriptor = descriptor;
    this.#rooms = rooms;
    this.#room = rooms.take();
    this.#next = this.#begin();
  }

  /** Undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    const { bytesRead } = await this.#next;
    if (bytesRead === 0) return undefined;
    const piece = this.#room.subarray(0, bytesRead);
    this.#room = this.#rooms.take();
    this.#next = this.#begin();
    return piece;
  }

  /** The descriptor may be closed, and its number used again, only when nothing is being read. */
  async end(): Promise<void> {
    await this.#next.catch(() => undefined);
    this.#rooms.give(this.#room);
    await close(this.#descriptor);
  }

  #begin() {
    return read(this.#descriptor, this.#room, 0, this.#room.length, null);
  }
}

async function openReader(path: string, rooms: Rooms): Promise<DescriptorReader> {
  const descriptor = await open(path, 'r');
  if (!fs.fstatSync(descriptor).isDirectory()) return new DescriptorReader(descriptor, rooms);
  await close(descriptor);
  throw makeErrno('EISDIR');
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

/** In one generator, not in several that hand on: thousands of pieces would pass through each. */
async function* readAll(open: () => Promise<Reader>): AsyncGenerator<HostAnswer<Uint8Array>> {
  let reader: Reader | undefined;
  try {
    reader = await open();
    for (let value = await reader.next(); value !== undefined; value = await reader.next()) {
      yield { ok: true, value };
    }
  } catch (error) {
    yield { ok: false, errno: errnoOf(error) };
  } finally {
    await reader?.end();
  }
}

async function* readStream(
  input: AsyncIterable<Uint8Array>,
  rooms: Rooms,
): AsyncGenerator<HostAnswer<Uint8Array>> {
  try {
    for await (const value of gather(input, rooms)) yield { ok: true, value };
  } catch (error) {
    yield { ok: false, errno: errnoOf(error) };
  }
}

const INPUT = 0;
/** Lets go of standard input, where it was opened. */
let letGo = (): void => undefined;

/** Standard input by what it is: a terminal and other devices are left to Node. */
function readInput(rooms: Rooms): AsyncGenerator<HostAnswer<Uint8Array>> {
  const answer = attempt(() => fs.fstatSync(INPUT));
  const facts = answer.ok ? answer.value : undefined;
  if (facts?.isFile()) return readAll(async () => new DescriptorReader(INPUT, rooms));
  if (facts?.isFIFO() || facts?.isSocket()) {
    const reader = new PipeReader(INPUT, rooms);
    letGo = () => reader.end();
    return readAll(async () => reader);
  }
  letGo = () => void process.stdin.destroy();
  return readStream(process.stdin, rooms);
}

/** Ends the reading of standard input, so that the run can end though there may be more to read. */
export function closeInput(): void {
  letGo();
}

/**
 * Reads a file, or standard input (`-`), piece by piece and without blocking signals. Each piece is
 * in a room of its own. A failure is the last answer.
 */
export function readPieces(
  path: string,
  rooms: Rooms,
  input?: AsyncIterable<Uint8Array>,
): AsyncGenerator<HostAnswer<Uint8Array>> {
  if (path !== '-') return readAll(() => openReader(path, rooms));
  return input === undefined ? readInput(rooms) : readStream(input, rooms);
}
