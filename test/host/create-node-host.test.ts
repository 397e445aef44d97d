import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNodeHost } from '../../src/host/create-node-host.ts';
import { today } from '../../src/host/today.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

const inFolder = useTemporaryFolder();

describe('createNodeHost', () => {
  it('replaces a file and reads it again', () => {
    const host = createNodeHost({ assetFolder: inFolder() });
    expect(host.exists(inFolder('a'))).toBe(false);
    expect(host.replaceFile(inFolder('a'), 'text').ok).toBe(true);
    expect(host.exists(inFolder('a'))).toBe(true);
    const answer = host.readFile(inFolder('a'), 10);
    expect(answer.ok && Buffer.from(answer.value).toString()).toBe('text');
    expect(host.listFolder(inFolder())).toEqual({ ok: true, value: ['a'] });
    expect(host.identify(inFolder('.', 'a'))).toBe(inFolder('a'));
  });

  it('finds assets in a folder or in an executable', () => {
    fs.writeFileSync(inFolder('x.json'), '1');
    expect(createNodeHost({ assetFolder: inFolder() }).findAsset('x.json')).toBe('1');
    const readAsset = (name: string): string | undefined => (name === 'x.json' ? '2' : undefined);
    expect(createNodeHost({ readAsset }).findAsset('x.json')).toBe('2');
  });

  it('hashes the examples of FIPS 180-4, text as UTF-8', () => {
    const { sha256 } = createNodeHost({ assetFolder: inFolder() });
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('é')).toBe(sha256(new Uint8Array([0xc3, 0xa9])));
  });

  it('makes the SHA-1 that name-based UUIDs need', () => {
    const { sha1 } = createNodeHost({ assetFolder: inFolder() });
    const bytes = new Uint8Array([0x61, 0x62, 0x63]);
    expect(sha1(bytes)).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
  });
});

describe('today', () => {
  it('gives the local date', () => {
    expect(today(new Date(2028, 1, 9, 23, 59))).toBe('2028-02-09');
    expect(today(new Date(2026, 11, 31, 0, 0))).toBe('2026-12-31');
    expect(createNodeHost({ assetFolder: '.' }).today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
