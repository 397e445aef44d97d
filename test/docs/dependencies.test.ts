import { describe, expect, it } from 'vitest';
import { readProjectFile } from './read-document.ts';

interface Manifest {
  license?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const readManifest = (path: string) => JSON.parse(readProjectFile(path)) as Manifest;

const manifest = readManifest('package.json');
const used = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

/** Rows of the tables: package, version, where, why, licence. */
const rows = readProjectFile('docs/dependencies.md')
  .split('\n')
  .filter((line) => /^\| (?!Package|---)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '));

describe('docs/dependencies.md', () => {
  it.each(used)('lists %s with its exact version and licence', (name, version) => {
    const found = rows.filter(([listed]) => listed === name);
    expect(found).toHaveLength(1);
    expect(found[0]?.[1]).toBe(version);
    expect(found[0]?.[4]).toBe(readManifest(`node_modules/${name}/package.json`).license);
  });

  it('lists nothing else', () => {
    expect(rows.map(([name]) => name).sort()).toEqual(used.map(([name]) => name).sort());
  });

  it('says where each is used and why it is there', () => {
    for (const [name, , where, why] of rows) {
      expect(where?.length, name).toBeGreaterThan(3);
      expect(why?.length, name).toBeGreaterThan(20);
    }
  });

  it('is right that the published package has none', () => {
    expect(manifest.dependencies).toBeUndefined();
  });

  it('lists as bundled what the build names in its licence texts, and nothing else', () => {
    const page = readProjectFile('docs/dependencies.md');
    const section = page.slice(page.indexOf('## Bundled'), page.indexOf('## For building'));
    const direct = [...section.matchAll(/^\| (\S+) \| \d/gm)].map(({ 1: name }) => name);
    const [brought = ''] = /^Brought along.*$/m.exec(section) ?? [];
    const also = [...brought.replace(/ \(.*$/, '').matchAll(/`(\S+)`/g)].map(({ 1: name }) => name);
    const listed = [...direct, ...also];
    const texts = readProjectFile('dist/THIRD-PARTY.txt');
    const bundled = [...texts.matchAll(/^(\S+) \d\S* \(.+\)$/gm)].map(({ 1: name }) => name);
    expect(listed.sort()).toEqual(bundled.sort());
  });
});
