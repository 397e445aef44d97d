import { describe, expect, it } from 'vitest';
import { listFoldersUp } from '../../src/host/list-folders-up.ts';

const posix = process.platform !== 'win32';

describe.runIf(posix)('listFoldersUp', () => {
  it.each([
    ['shop.yaml', '/a/b', ['.', '..', '../..']],
    ['orgs/ali/shop.yaml', '/a', ['orgs/ali', 'orgs', '.', '..']],
    ['./orgs//shop.yaml', '/', ['orgs', '.']],
    ['../shop.yaml', '/a/b', ['..', '../..']],
    ['../x/shop.yaml', '/a', ['../x', '..']],
    ['/x/y/shop.yaml', '/a', ['/x/y', '/x', '/']],
    ['/shop.yaml', '/a', ['/']],
  ])('names the folders above %s from %s', (file, from, folders) => {
    expect(listFoldersUp(file, from)).toEqual(folders);
  });

  it('starts at the working folder of the process', () => {
    expect(listFoldersUp('shop.yaml').slice(0, 2)).toEqual(['.', '..']);
  });
});
