import fs from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeErrno } from '../../src/host/attempt.ts';
import { findAsset } from '../../src/host/find-asset.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

const inFolder = useTemporaryFolder();

afterEach(() => {
  vi.restoreAllMocks();
});

describe('findAsset', () => {
  it('reads an asset by its name', () => {
    fs.mkdirSync(inFolder('assets', 'locales', 'zh-Hans'), { recursive: true });
    fs.writeFileSync(inFolder('assets', 'locales', 'zh-Hans', 'cli.json'), '{"a":"中"}');
    expect(findAsset(inFolder('assets'), 'locales/zh-Hans/cli.json')).toBe('{"a":"中"}');
  });

  it.each(['missing.json', 'locales', 'x/y/z.json', ''])('has nothing for %j', (name) => {
    fs.mkdirSync(inFolder('assets', 'locales'), { recursive: true });
    expect(findAsset(inFolder('assets'), name)).toBeUndefined();
  });

  it.each(['../secret', 'locales/../../secret', '/etc/passwd', 'a\\..\\secret', 'a\0', 'C:secret'])(
    'does not leave its folder for %j',
    (name) => {
      fs.writeFileSync(inFolder('secret'), 'x');
      fs.mkdirSync(inFolder('assets', 'locales'), { recursive: true });
      expect(findAsset(inFolder('assets'), name)).toBeUndefined();
    },
  );

  it('throws when the installation is broken', () => {
    vi.spyOn(fs, 'readFileSync').mockImplementation(() => {
      throw makeErrno('EIO');
    });
    expect(() => findAsset(inFolder(), 'cli.json')).toThrow('EIO');
  });
});
