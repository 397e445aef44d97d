import fs from 'node:fs';
import { promisify } from 'node:util';
import type { HostAnswer, Rooms } from '../model/host.ts';
import { attempt, errnoOf, makeErrno } from './attempt.ts';
import { DescriptorReader } from './descriptor-reader.ts';
import { gatherPieces } from './gather-pieces.ts';
import { PipeReader } from './pipe-reader.ts';

const open = promisify(fs.open);
const close = promisify(fs.close);

/** What gives one piece after the other; undefined at the end. */
interface Reader {
  next(): Promise<Uint8Array | undefined>;
  end(): Promise<void> | void;
}

async function openReader(path: string, rooms: Rooms): Promise<Reader> {
  const descriptor = await open(path, 'r');
  if (!fs.fstatSync(descriptor).isDirectory()) return new DescriptorReader(descriptor, rooms);
  await close(descriptor);
  throw makeErrno('EISDIR');
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
    for await (const value of gatherPieces(input, rooms)) yield { ok: true, value };
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
