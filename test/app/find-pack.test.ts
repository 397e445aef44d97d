import { afterAll, describe, expect, it } from 'vitest';
import { findPack } from '../../src/app/find-pack.ts';
import { listPacks } from '../../src/app/list-packs.ts';
import { makeHost } from '../cli/run-main.ts';
import { makeWorkingFolder, removeFolder } from '../scenarios/working-folder.ts';

const TINY = 'test/fixtures/packs/tiny';
const releases = ['shop-safety/2024-12', 'shop-safety/2025-01', 'aaa/1'];
const files = {
  ...Object.fromEntries(releases.map((name) => [`packs/${name}`, TINY])),
  'packs/essential-eight/2023-11': TINY,
  'packs/no-pack/1/readme.txt': { hex: '' },
  'packs/a-file': { hex: '' },
};
const folder = makeWorkingFolder({ name: '', folder: '', about: '', args: [], exit: 0, files });
const search = { host: makeHost({ folder }), controls: 'packs' };
const find = (name: string | undefined) => findPack(name, search);
afterAll(() => removeFolder(folder));

describe('listPacks', () => {
  it('lists own packs, then shipped ones that no own pack hides', () => {
    const names = listPacks(search.host, 'packs').map(({ id, release }) => `${id}/${release}`);
    expect(names).toEqual(['aaa/1', 'essential-eight/2023-11', ...releases.slice(0, 2)]);
    expect(listPacks(search.host)).toEqual([{ id: 'essential-eight', release: '2023-11' }]);
  });

  it('lists nothing where nothing is', () => {
    const host = makeHost({ folder, host: { findAsset: () => undefined } });
    expect(listPacks(host, 'nowhere')).toEqual([]);
  });
});

describe('findPack', () => {
  it('loads a shipped pack as it was made at build time', async () => {
    const { pack, digest } = await findPack('essential-eight@2023-11', {
      ...search,
      controls: undefined,
    });
    expect(pack.strategies).toHaveLength(8);
    expect(digest).toMatch(/^sha256:/);
  });

  it('loads an own pack from its folder, the same under every name', async () => {
    const one = await find('shop-safety@2025-01');
    expect(one.pack.strategies.map(({ code }) => code)).toEqual(['KC', 'GS']);
    expect((await find('essential-eight@2023-11')).digest).toBe(one.digest);
  });

  it('takes the newest release, and the first pack where none is named', async () => {
    const seen: string[] = [];
    const host = makeHost({ folder });
    const listFolder: typeof host.listFolder = (path) => {
      seen.push(path);
      return host.listFolder(path);
    };
    await findPack('shop-safety', { host: { ...host, listFolder }, controls: 'packs' });
    expect(seen.at(-1)).toBe('packs/shop-safety/2025-01/strategies');
    await findPack(undefined, { host: { ...host, listFolder }, controls: 'packs' });
    expect(seen.at(-1)).toBe('packs/aaa/1/strategies');
  });

  it.each([
    ['shop-safty', 'shop-safety'],
    ['shop-safety@2025-1', 'shop-safety@2025-01'],
    ['something else', ''],
  ])('refuses %s and offers "%s"', async (name, nearest) => {
    await expect(find(name)).rejects.toMatchObject({
      code: 'unknown-framework',
      exit: 3,
      values: { name, nearest },
    });
  });

  it('can tell that the name was typed, and that there is no pack at all', async () => {
    await expect(findPack('x', search, 2)).rejects.toMatchObject({ exit: 2 });
    const host = makeHost({ host: { findAsset: () => undefined } });
    await expect(findPack(undefined, { host, controls: undefined })).rejects.toMatchObject({
      code: 'unknown-framework',
      values: { known: '' },
    });
  });
});
