import fs from 'node:fs';
import { errnoOf } from './attempt.ts';

/** Pause before a pipe that is full is asked again, in milliseconds. */
const PAUSE = 5;
/** File systems and devices that cannot sync say so in these ways. */
const CANNOT_SYNC: readonly string[] = [
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EPERM',
  'EROFS',
];

/** Opens a file, writes it whole, brings it to the disk and closes it. Throws file system errors. */
export function writeWhole(path: string, flags: string, mode: number, content: Uint8Array): void {
  const descriptor = fs.openSync(path, flags, mode);
  try {
    writeAll(descriptor, content);
    syncWherePossible(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Brings a folder's entries to the disk, where the system can do that. */
export function syncFolder(path: string): void {
  try {
    const descriptor = fs.openSync(path, 'r');
    try {
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  } catch (error) {
    // The file itself is written and in place; Windows opens no folders.
    errnoOf(error);
  }
}

/** Writes all bytes to an open descriptor; waits for a pipe that is full. */
export function writeAll(descriptor: number, content: Uint8Array): void {
  let written = 0;
  while (written < content.length) {
    try {
      written += fs.writeSync(descriptor, content, written);
    } catch (error) {
      if (errnoOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

function syncWherePossible(descriptor: number): void {
  try {
    fs.fsyncSync(descriptor);
  } catch (error) {
    if (!CANNOT_SYNC.includes(errnoOf(error))) throw error;
  }
}
