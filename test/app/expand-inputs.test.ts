import { describe, expect, it } from 'vitest';
import { expandInputs } from '../../src/app/expand-inputs.ts';
import { E8Error } from '../../src/model/e8-error.ts';
import { EXIT } from '../../src/model/exit-code.ts';
import type { Host, HostAnswer } from '../../src/model/host.ts';

type Folders = Readonly<Record<string, readonly string[] | string>>;

/** Folders by name; a text is the `errno` with which one cannot be listed. */
function hostOf(folders: Folders, same: Readonly<Record<string, string>> = {}): Host {
  const listFolder = (path: string): HostAnswer<readonly string[]> => {
    const entries = folders[path];
    if (entries === undefined) return { ok: false, errno: 'ENOENT' };
    if (typeof entries === 'string') return { ok: false, errno: entries };
    return { ok: true, value: entries };
  };
  const files = Object.entries(folders).flatMap(([folder, entries]) =>
    typeof entries === 'string'
      ? []
      : entries.map((name) => (folder === '.' ? name : `${folder}/${name}`)),
  );
  const host: Partial<Host> = {
    listFolder,
    identify: (path) => same[path] ?? path,
    exists: (path) => files.includes(path),
  };
  return host as Host;
}

const folders: Folders = {
  '.': ['a.yaml', 'b.json', 'orgs/', 'x[1].yaml'],
  orgs: ['e8.config.yaml', 'z.yaml', 'ali/', 'binti/'],
  'orgs/ali': ['shop.yaml'],
  'orgs/binti': ['shop.yaml', 'old/'],
  'orgs/binti/old': ['shop.yaml'],
};

describe('expandInputs', () => {
  it('leaves names as they are, also of what is not there', async () => {
    const names = ['a.yaml', '-', 'a.yaml', 'none.yaml'];
    expect(await expandInputs(names, hostOf(folders))).toEqual(names);
  });

  it.each([
    ['*.yaml', ['a.yaml', 'x[1].yaml']],
    ['orgs/*.yaml', ['orgs/z.yaml']],
    ['orgs/*/shop.yaml', ['orgs/ali/shop.yaml', 'orgs/binti/shop.yaml']],
    [
      'orgs/**/*.yaml',
      ['orgs/ali/shop.yaml', 'orgs/binti/old/shop.yaml', 'orgs/binti/shop.yaml', 'orgs/z.yaml'],
    ],
    ['x[1].yaml', ['x[1].yaml']],
  ])('finds what %s means, sorted', async (pattern, files) => {
    expect(await expandInputs([pattern], hostOf(folders))).toEqual(files);
  });

  it('gives no file twice that a pattern finds', async () => {
    const args = ['orgs/*/*.yaml', 'orgs/ali/shop.yaml', 'orgs/ali/*.yaml', 'a.yaml', '?.yaml'];
    expect(await expandInputs(args, hostOf(folders))).toEqual([
      ...['orgs/ali/shop.yaml', 'orgs/binti/shop.yaml', 'a.yaml'],
    ]);
  });

  it('ends where links lead in a circle', async () => {
    const circle = { '.': ['a/'], a: ['x.yaml', 'a/'], 'a/a': ['x.yaml', 'a/'] };
    const host = hostOf(circle, { 'a/a': 'a', '.': '.' });
    expect(await expandInputs(['**/*.yaml'], host)).toEqual(['a/x.yaml']);
  });

  it('refuses a pattern without a file, and a folder that cannot be listed', async () => {
    const fail = async (pattern: string, all: Folders) =>
      expandInputs([pattern], hostOf(all)).catch((error: unknown) => error);
    for (const pattern of ['*.yml', 'none/*.yaml', 'orgs/e8.*.yaml']) {
      const error = await fail(pattern, folders);
      expect(error).toBeInstanceOf(E8Error);
      expect(error).toMatchObject({ code: 'no-match', exit: EXIT.badInput, values: { pattern } });
    }
    expect(await fail('orgs/*/*.yaml', { ...folders, 'orgs/binti': 'EACCES' })).toMatchObject({
      code: 'cannot-read',
      exit: EXIT.badInput,
      values: { file: 'orgs/binti', reason: 'EACCES' },
    });
    expect(await fail('a.yaml/*', { '.': ['a.yaml'], 'a.yaml': 'ENOTDIR' })).toMatchObject({
      code: 'no-match',
    });
  });
});
