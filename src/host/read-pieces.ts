import fs from 'node:fs';
import { promisify } from 'node:util';
import type { HostAnswer } from '../model/host.ts';
import { errnoOf, makeErrno } from './attempt.ts';

/** Read at a time; more makes it no faster. */
const PIECE_BYTES = 524_288;

const open = promisify(fs.open);
const close = promisify(fs.close);
const read = promisify(fs.read);

async function* readDescriptor(descriptor: number): AsyncGenerator<Uint8Array> {
  // One buffer for all pieces: memory stays the same however long the file is.
  const piece = new Uint8Array(PIECE_BYTES);
  for (;;) {
    const { bytesRead } = await read(descriptor, piece, 0, PIECE_BYTES, null);
    if (bytesRead === 0) return;
    yield piece.subarray(0, bytesRead);
  }
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
    for await (const value of path === '-' ? input : readFile(path)) yield { ok: true, value };
  } catch (error) {
    yield { ok: false, errno: errnoOf(error) };
  }
}
