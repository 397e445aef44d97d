import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectPath } from '../../src/host/inspect-path.ts';
import { realPath } from '../../src/host/real-path.ts';
import { isPosix, makePipe, useTemporaryFolder } from './temporary-folder.ts';

const inFolder = useTemporaryFolder();
const kindOf = (path: string) => {
  const answer = inspectPath(path);
  return answer.ok ? answer.value.kind : answer.errno;
};

describe('inspectPath', () => {
  it('tells files, with their size, from folders', () => {
    fs.writeFileSync(inFolder('file'), 'four');
    expect(inspectPath(inFolder('file'))).toEqual({ ok: true, value: { kind: 'file', size: 4 } });
    expect(kindOf(inFolder())).toBe('folder');
    expect(kindOf(inFolder('missing'))).toBe('ENOENT');
  });

  it.runIf(isPosix)('tells links, also broken ones, and what is special', () => {
    fs.symlinkSync('nowhere', inFolder('link'));
    makePipe(inFolder('pipe'));
    expect(kindOf(inFolder('link'))).toBe('link');
    expect(kindOf(inFolder('pipe'))).toBe('other');
  });
});

describe('realPath', () => {
  it('resolves what is there, with slashes, and nothing else', () => {
    fs.mkdirSync(inFolder('a'));
    fs.writeFileSync(inFolder('a', 'file'), 'x');
    const answer = realPath(inFolder('a', '..', 'a', 'file'));
    expect(answer).toEqual({ ok: true, value: inFolder('a', 'file').replaceAll('\\', '/') });
    expect(realPath(inFolder('b'))).toEqual({ ok: false, errno: 'ENOENT' });
    expect(realPath('a\0b')).toEqual({ ok: false, errno: 'EINVAL' });
  });

  it.runIf(isPosix)('follows links, and keeps a backslash that is part of a name', () => {
    fs.writeFileSync(inFolder('a\\b'), 'x');
    fs.symlinkSync('a\\b', inFolder('link'));
    expect(realPath(inFolder('link'))).toEqual({ ok: true, value: inFolder('a\\b') });
    fs.symlinkSync('circle', inFolder('circle'));
    expect(realPath(inFolder('circle'))).toEqual({ ok: false, errno: 'ELOOP' });
  });
});
