import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFolder } from '../../src/host/list-folder.ts';
import { makeFolder } from '../../src/host/make-folder.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

const folder = useTemporaryFolder();

it('makes a folder with those around it, and is content where it is there', () => {
  const path = join(folder(), 'a/b');
  expect(makeFolder(path)).toMatchObject({ ok: true });
  expect(makeFolder(path)).toMatchObject({ ok: true });
  expect(listFolder(join(folder(), 'a'))).toEqual({ ok: true, value: ['b/'] });
});

it('says why it cannot', () => {
  writeFileSync(join(folder(), 'file'), '');
  expect(makeFolder(join(folder(), 'file/b'))).toEqual({ ok: false, errno: 'ENOTDIR' });
});
