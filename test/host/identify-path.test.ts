import fs from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identifyPath } from '../../src/host/identify-path.ts';
import { isPosix, useTemporaryFolder } from './temporary-folder.ts';

const inFolder = useTemporaryFolder();

describe('identifyPath', () => {
  it('gives one path for all ways to write it', () => {
    fs.writeFileSync(inFolder('file'), '');
    const path = identifyPath(inFolder('file'));
    expect(path).toBe(inFolder('file'));
    expect(identifyPath(inFolder('x', '..', 'file'))).toBe(path);
    expect(identifyPath(relative(process.cwd(), inFolder('file')))).toBe(path);
  });

  it('gives a path for what does not exist', () => {
    expect(identifyPath(inFolder('a', 'b'))).toBe(inFolder('a', 'b'));
  });

  it.runIf(isPosix)('resolves links to files, folders and what does not exist yet', () => {
    fs.mkdirSync(inFolder('real'));
    fs.writeFileSync(inFolder('real', 'file'), '');
    fs.symlinkSync('real', inFolder('folder'));
    fs.symlinkSync('folder/file', inFolder('link'));
    fs.symlinkSync('folder/later', inFolder('dangling'));
    expect(identifyPath(inFolder('link'))).toBe(inFolder('real', 'file'));
    expect(identifyPath(inFolder('folder', 'new'))).toBe(inFolder('real', 'new'));
    expect(identifyPath(inFolder('dangling'))).toBe(inFolder('real', 'later'));
  });

  it.runIf(isPosix)('ends in a circle of links', () => {
    fs.symlinkSync('b', inFolder('a'));
    fs.symlinkSync('a', inFolder('b'));
    expect(identifyPath(inFolder('a'))).toMatch(/[ab]$/);
  });
});
