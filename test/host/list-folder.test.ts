import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFolder } from '../../src/host/list-folder.ts';
import { isPosix, useTemporaryFolder } from './temporary-folder.ts';

const inFolder = useTemporaryFolder();

describe('listFolder', () => {
  it('sorts names and marks folders', () => {
    for (const name of ['b.yaml', 'a.yaml', 'Z.yaml']) fs.writeFileSync(inFolder(name), '');
    fs.mkdirSync(inFolder('strategies'));
    expect(listFolder(inFolder())).toEqual({
      ok: true,
      value: ['Z.yaml', 'a.yaml', 'b.yaml', 'strategies/'],
    });
  });

  it.runIf(isPosix)('marks links to folders, and lists links to nowhere', () => {
    fs.mkdirSync(inFolder('real'));
    fs.symlinkSync('real', inFolder('link'));
    fs.symlinkSync('missing', inFolder('nowhere'));
    expect(listFolder(inFolder())).toEqual({ ok: true, value: ['link/', 'nowhere', 'real/'] });
  });

  it('says what is wrong', () => {
    fs.writeFileSync(inFolder('file'), '');
    expect(listFolder(inFolder('missing'))).toEqual({ ok: false, errno: 'ENOENT' });
    expect(listFolder(inFolder('file'))).toEqual({ ok: false, errno: 'ENOTDIR' });
  });
});
