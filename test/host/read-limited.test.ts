import fs from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeErrno } from '../../src/host/attempt.ts';
import { readFileLimited } from '../../src/host/read-limited.ts';
import { isLinux, makePipe, permissionsBind, useTemporaryFolder } from './temporary-folder.ts';

const inFolder = useTemporaryFolder();
const sizeOf = (path: string, limit: number): number => {
  const answer = readFileLimited(path, limit);
  return answer.ok ? answer.value.length : -1;
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('readFileLimited', () => {
  it('reads a file whole up to the limit, and one byte more where it is larger', () => {
    fs.writeFileSync(inFolder('file'), 'x'.repeat(200_000));
    expect(sizeOf(inFolder('file'), 200_001)).toBe(200_000);
    expect(sizeOf(inFolder('file'), 200_000)).toBe(200_000);
    expect(sizeOf(inFolder('file'), 199_999)).toBe(200_000);
    expect(sizeOf(inFolder('file'), 1000)).toBe(1001);
  });

  it('reads an empty file', () => {
    fs.writeFileSync(inFolder('empty'), '');
    expect(sizeOf(inFolder('empty'), 10)).toBe(0);
  });

  it('gives the bytes as they are', () => {
    fs.writeFileSync(inFolder('file'), new Uint8Array([0, 255, 128]));
    const answer = readFileLimited(inFolder('file'), 10);
    expect(answer.ok && [...answer.value]).toEqual([0, 255, 128]);
  });

  it.each([
    ['a folder', '', 'EISDIR'],
    ['a file that is missing', 'missing', 'ENOENT'],
    ['a path with a NUL character', 'a\0b', 'EINVAL'],
  ])('says what is wrong with %s', (_what, name, errno) => {
    expect(readFileLimited(inFolder(name), 10)).toEqual({ ok: false, errno });
  });

  it.runIf(permissionsBind)('says that a file may not be read (skipped for root)', () => {
    fs.writeFileSync(inFolder('secret'), 'x', { mode: 0o000 });
    expect(readFileLimited(inFolder('secret'), 10)).toEqual({ ok: false, errno: 'EACCES' });
  });

  it.runIf(isLinux)('ends an endless device at the limit', () => {
    expect(sizeOf('/dev/zero', 100_000)).toBe(100_001);
  });

  it.runIf(isLinux)('reads a pipe to its end', () => {
    makePipe(inFolder('pipe'));
    const keptOpen = fs.openSync(inFolder('pipe'), 'r+');
    fs.writeSync(keptOpen, 'through');
    expect(sizeOf(inFolder('pipe'), 6)).toBe(7);
    fs.closeSync(keptOpen);
  });

  it('closes the file also when reading fails', () => {
    fs.writeFileSync(inFolder('file'), 'x');
    const close = vi.spyOn(fs, 'closeSync');
    vi.spyOn(fs, 'readSync').mockImplementation(() => {
      throw makeErrno('EIO');
    });
    expect(readFileLimited(inFolder('file'), 10)).toEqual({ ok: false, errno: 'EIO' });
    expect(close).toHaveBeenCalledOnce();
  });

  it('waits for a pipe that has nothing yet, and ends where Windows says so', () => {
    fs.writeFileSync(inFolder('file'), '');
    const steps = ['EAGAIN', 'x', 'EAGAIN', 'y', 'EOF'];
    vi.spyOn(fs, 'readSync').mockImplementation(((_descriptor: number, bytes: Uint8Array) => {
      const step = steps.shift() ?? '';
      if (step.length > 1) throw makeErrno(step);
      bytes.set(Buffer.from(step));
      return step.length;
    }) as typeof fs.readSync);
    const answer = readFileLimited(inFolder('file'), 100);
    expect(answer.ok && Buffer.from(answer.value).toString()).toBe('xy');
    expect(steps).toEqual([]);
  });

  it('throws what is no file system error', () => {
    vi.spyOn(fs, 'openSync').mockImplementation(() => {
      throw new RangeError('a bug');
    });
    expect(() => readFileLimited('x', 1)).toThrow('a bug');
  });
});
