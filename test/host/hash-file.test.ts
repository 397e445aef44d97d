import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeErrno } from '../../src/host/attempt.ts';
import { hashFile } from '../../src/host/hash-file.ts';
import { isLinux, isPosix, makePipe, useTemporaryFolder } from './temporary-folder.ts';

const inFolder = useTemporaryFolder();

afterEach(() => {
  vi.restoreAllMocks();
});

describe('hashFile', () => {
  it.each([0, 1, 262_143, 262_144, 262_145, 1_000_000])('hashes %i bytes', async (size) => {
    const bytes = Buffer.alloc(size, 'e8');
    fs.writeFileSync(inFolder('file'), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await hashFile(inFolder('file'))).toEqual({ ok: true, value: { sha256, size } });
  });

  it.each([
    ['a file that is missing', 'missing', 'ENOENT'],
    ['a path with a NUL character', 'a\0b', 'EINVAL'],
    ['a folder', '', 'EINVAL'],
  ])('refuses %s', async (_, name, errno) => {
    expect(await hashFile(inFolder(name))).toEqual({ ok: false, errno });
  });

  it.runIf(isPosix)('refuses a link, which may lead anywhere by now', async () => {
    fs.writeFileSync(inFolder('file'), 'x');
    fs.symlinkSync(inFolder('file'), inFolder('link'));
    expect(await hashFile(inFolder('link'))).toEqual({ ok: false, errno: 'ELOOP' });
  });

  it.runIf(isPosix)('refuses a pipe, and does not wait for its other end', async () => {
    makePipe(inFolder('pipe'));
    expect(await hashFile(inFolder('pipe'))).toEqual({ ok: false, errno: 'EINVAL' });
  });

  it.runIf(isLinux)('refuses a device', async () => {
    expect(await hashFile('/dev/zero')).toEqual({ ok: false, errno: 'EINVAL' });
  });

  it('throws what is no failure of a file', async () => {
    vi.spyOn(fs, 'fstatSync').mockImplementation(() => {
      throw new TypeError('a bug');
    });
    fs.writeFileSync(inFolder('file'), 'x');
    await expect(hashFile(inFolder('file'))).rejects.toThrow('a bug');
  });

  it('closes the file when reading fails', async () => {
    vi.spyOn(fs, 'fstatSync').mockImplementation(() => {
      throw makeErrno('EIO');
    });
    fs.writeFileSync(inFolder('file'), 'x');
    expect(await hashFile(inFolder('file'))).toEqual({ ok: false, errno: 'EIO' });
  });
});
