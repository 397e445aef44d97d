import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A new folder for each test of a file, removed afterwards; the answer gives a path in it. */
export function useTemporaryFolder(): (...names: string[]) => string {
  let folder = '';
  beforeEach(() => {
    folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'e8-test-')));
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });
  return (...names) => join(folder, ...names);
}

/** Makes a named pipe (POSIX only; Node cannot). */
export function makePipe(path: string): void {
  execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
}

/** Permissions do not bind root, and Windows has others: tests of them say that they are skipped. */
export const permissionsBind = process.platform !== 'win32' && process.getuid?.() !== 0;
export const isPosix = process.platform !== 'win32';
export const isLinux = process.platform === 'linux';
