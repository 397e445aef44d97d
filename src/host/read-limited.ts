import fs from 'node:fs';
import type { HostAnswer } from '../model/host.ts';
import { attempt, errnoOf, makeErrno } from './attempt.ts';

const CHUNK_BYTES = 65_536;
/** Pause before a pipe that has nothing yet is asked again, in milliseconds. */
const PAUSE = 5;

/**
 * Reads a file to its end, or `limit` + 1 bytes of it. Pipes and devices are read like files, so
 * that `<(command)` works and an endless device ends. A folder is `EISDIR`.
 */
export function readFileLimited(path: string, limit: number): HostAnswer<Uint8Array> {
  return attempt(() => {
    const descriptor = fs.openSync(path, 'r');
    try {
      if (fs.fstatSync(descriptor).isDirectory()) throw makeErrno('EISDIR');
      return readDescriptor(descriptor, limit + 1);
    } finally {
      fs.closeSync(descriptor);
    }
  });
}

function readDescriptor(descriptor: number, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let left = most;
  while (left > 0) {
    const chunk = new Uint8Array(Math.min(CHUNK_BYTES, left));
    const count = readSome(descriptor, chunk);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    left -= count;
  }
  return Buffer.concat(chunks);
}

/** Waits for a pipe that does not block; on Windows a closed pipe is an error, and means the end. */
function readSome(descriptor: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return fs.readSync(descriptor, chunk);
    } catch (error) {
      const errno = errnoOf(error);
      if (errno === 'EOF') return 0;
      if (errno !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
