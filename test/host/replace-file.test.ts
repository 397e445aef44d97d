import fs from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeErrno } from '../../src/host/attempt.ts';
import { replaceFile } from '../../src/host/replace-file.ts';
import {
  isLinux,
  isPosix,
  makePipe,
  permissionsBind,
  useTemporaryFolder,
} from './temporary-folder.ts';

const inFolder = useTemporaryFolder();
const read = (path: string): string => fs.readFileSync(path, 'utf8');
const modeOf = (path: string): number => fs.statSync(path).mode & 0o777;
const names = (): string[] => fs.readdirSync(inFolder());

afterEach(() => {
  vi.restoreAllMocks();
});

describe('replaceFile', () => {
  it('writes a new file that only its owner can read', () => {
    expect(replaceFile(inFolder('new.md'), 'héllo')).toEqual({ ok: true, value: undefined });
    expect(read(inFolder('new.md'))).toBe('héllo');
    if (isPosix) expect(modeOf(inFolder('new.md'))).toBe(0o600);
    expect(names()).toEqual(['new.md']);
  });

  it.runIf(isPosix)('keeps the mode of an existing file', () => {
    fs.writeFileSync(inFolder('old.md'), 'a long old text');
    fs.chmodSync(inFolder('old.md'), 0o664);
    expect(replaceFile(inFolder('old.md'), new Uint8Array([104, 105])).ok).toBe(true);
    expect(read(inFolder('old.md'))).toBe('hi');
    expect(modeOf(inFolder('old.md'))).toBe(0o664);
  });

  it('leaves a file alone that holds the same already, and replaces one of the same size', () => {
    fs.writeFileSync(inFolder('old.md'), 'same');
    const before = fs.statSync(inFolder('old.md'));
    expect(replaceFile(inFolder('old.md'), 'same').ok).toBe(true);
    expect(fs.statSync(inFolder('old.md')).ino).toBe(before.ino);
    expect(replaceFile(inFolder('old.md'), 'some').ok).toBe(true);
    expect(read(inFolder('old.md'))).toBe('some');
    expect(names()).toEqual(['old.md']);
  });

  it('replaces a file that cannot be read', () => {
    fs.writeFileSync(inFolder('old.md'), 'same');
    vi.spyOn(fs, 'readFileSync').mockImplementationOnce(() => {
      throw makeErrno('EACCES');
    });
    expect(replaceFile(inFolder('old.md'), 'some').ok).toBe(true);
    expect(read(inFolder('old.md'))).toBe('some');
  });

  it('writes a file whose name is as long as a name may be', () => {
    expect(replaceFile(inFolder('x'.repeat(255)), 'x').ok).toBe(true);
  });

  it.runIf(isPosix)('follows links, also to a file that does not exist yet', () => {
    fs.mkdirSync(inFolder('there'));
    fs.writeFileSync(inFolder('there', 'target.md'), 'old');
    fs.symlinkSync('there/target.md', inFolder('link.md'));
    fs.symlinkSync('there/later.md', inFolder('dangling.md'));
    replaceFile(inFolder('link.md'), 'new');
    replaceFile(inFolder('dangling.md'), 'late');
    expect(fs.lstatSync(inFolder('link.md')).isSymbolicLink()).toBe(true);
    expect(read(inFolder('there', 'target.md'))).toBe('new');
    expect(fs.lstatSync(inFolder('dangling.md')).isSymbolicLink()).toBe(true);
    expect(read(inFolder('there', 'later.md'))).toBe('late');
  });

  it.each([
    ['a folder', '', 'EISDIR'],
    ['a place in a folder that is missing', 'missing/new.md', 'ENOENT'],
    ['a path with a NUL character', 'a\0b', 'EINVAL'],
  ])('refuses %s', (_what, name, errno) => {
    expect(replaceFile(inFolder(name), 'x')).toEqual({ ok: false, errno });
    expect(names()).toEqual([]);
  });

  it.runIf(isPosix)('refuses a circle of links', () => {
    fs.symlinkSync('b', inFolder('a'));
    fs.symlinkSync('a', inFolder('b'));
    expect(replaceFile(inFolder('a'), 'x')).toEqual({ ok: false, errno: 'ELOOP' });
  });

  it.each(['writeSync', 'fsyncSync', 'renameSync'] as const)(
    'leaves the old content and no other file when %s finds the disk full',
    (step) => {
      fs.writeFileSync(inFolder('old.md'), 'old');
      vi.spyOn(fs, step).mockImplementation(() => {
        throw makeErrno('ENOSPC');
      });
      const answer = replaceFile(inFolder('old.md'), 'new');
      vi.restoreAllMocks();
      expect(answer).toEqual({ ok: false, errno: 'ENOSPC' });
      expect(read(inFolder('old.md'))).toBe('old');
      expect(names()).toEqual(['old.md']);
    },
  );

  it('writes on after a short write', () => {
    const original = fs.writeSync;
    vi.spyOn(fs, 'writeSync').mockImplementation(((
      descriptor: number,
      bytes: Uint8Array,
      at: number,
    ) => original(descriptor, bytes, at, 1)) as typeof fs.writeSync);
    replaceFile(inFolder('new.md'), 'letters');
    expect(read(inFolder('new.md'))).toBe('letters');
  });

  it('writes directly where a rename is refused', () => {
    fs.writeFileSync(inFolder('mounted.md'), 'a longer old text');
    vi.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw makeErrno('EBUSY');
    });
    expect(replaceFile(inFolder('mounted.md'), 'new').ok).toBe(true);
    expect(read(inFolder('mounted.md'))).toBe('new');
    expect(names()).toEqual(['mounted.md']);
  });

  it('puts the old content back when writing directly fails', () => {
    fs.writeFileSync(inFolder('mounted.md'), 'old');
    const original = fs.writeSync;
    let calls = 0;
    vi.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw makeErrno('EBUSY');
    });
    vi.spyOn(fs, 'writeSync').mockImplementation(((
      descriptor: number,
      bytes: Uint8Array,
      at: number,
    ) => {
      calls += 1;
      if (calls === 2) throw makeErrno('ENOSPC');
      return original(descriptor, bytes, at);
    }) as typeof fs.writeSync);
    expect(replaceFile(inFolder('mounted.md'), 'new')).toEqual({ ok: false, errno: 'ENOSPC' });
    expect(read(inFolder('mounted.md'))).toBe('old');
  });

  it.runIf(isLinux)('writes to devices directly', () => {
    expect(replaceFile('/dev/null', 'x').ok).toBe(true);
    expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(replaceFile('/dev/full', 'x')).toEqual({ ok: false, errno: 'ENOSPC' });
  });

  it.runIf(isLinux)('writes to a pipe', () => {
    makePipe(inFolder('pipe'));
    const reader = fs.openSync(inFolder('pipe'), fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
    expect(replaceFile(inFolder('pipe'), 'through').ok).toBe(true);
    const bytes = Buffer.alloc(20);
    expect(bytes.toString('utf8', 0, fs.readSync(reader, bytes))).toBe('through');
    fs.closeSync(reader);
  });

  it.runIf(isLinux)('writes on where a descriptor of its own stands', () => {
    const descriptor = fs.openSync(inFolder('out.txt'), 'w');
    fs.writeSync(descriptor, 'before ');
    expect(replaceFile(`/dev/fd/${descriptor}`, 'after').ok).toBe(true);
    fs.closeSync(descriptor);
    expect(read(inFolder('out.txt'))).toBe('before after');
    expect(replaceFile(`/dev/fd/${descriptor}`, 'x')).toEqual({ ok: false, errno: 'EBADF' });
  });

  it.runIf(permissionsBind)('refuses a write-protected file (skipped for root)', () => {
    fs.writeFileSync(inFolder('old.md'), 'old', { mode: 0o444 });
    expect(replaceFile(inFolder('old.md'), 'new')).toEqual({ ok: false, errno: 'EACCES' });
    expect(read(inFolder('old.md'))).toBe('old');
  });

  it.runIf(permissionsBind)('writes directly in a read-only folder (skipped for root)', () => {
    fs.mkdirSync(inFolder('fixed'));
    fs.writeFileSync(inFolder('fixed', 'old.md'), 'old');
    fs.chmodSync(inFolder('fixed'), 0o555);
    expect(replaceFile(inFolder('fixed', 'old.md'), 'new').ok).toBe(true);
    expect(replaceFile(inFolder('fixed', 'new.md'), 'x')).toEqual({ ok: false, errno: 'EACCES' });
    fs.chmodSync(inFolder('fixed'), 0o755);
    expect(read(inFolder('fixed', 'old.md'))).toBe('new');
  });
});
