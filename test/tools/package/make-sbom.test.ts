import { describe, expect, it } from 'vitest';
import { listBundledPackages } from '../../../tools/package/list-contents.ts';
import { makeSbom } from '../../../tools/package/make-sbom.ts';
import { chooseTargets, TARGETS } from '../../../tools/package/targets.ts';

interface Component {
  'bom-ref': string;
  name: string;
  purl?: string;
  hashes?: { content: string }[];
}
interface Bom {
  serialNumber: string;
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}
const contents = {
  version: '1.2.3',
  packages: listBundledPackages(),
  nodeParts: { openssl: '3.5.7', v8: '12.4' },
  targets: TARGETS,
};
const bom = makeSbom(contents) as Bom;

describe('the list of what is inside', () => {
  it('names every package of the bundle with the hash of its archive', () => {
    expect(contents.packages.length).toBeGreaterThan(20);
    for (const { name } of contents.packages) {
      const found = bom.components.find((each) => each.name === name);
      expect(found?.hashes?.[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
    }
  });

  it('has no reference twice, and none that leads nowhere', () => {
    const refs = bom.components.map((each) => each['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    for (const { dependsOn } of bom.dependencies) {
      expect(dependsOn.filter((ref) => !refs.includes(ref))).toEqual([]);
    }
  });

  it('is the same for the same contents, and another for others', () => {
    expect(makeSbom(contents)).toEqual(bom);
    const other = makeSbom({ ...contents, nodeParts: {} }) as Bom;
    expect(other.serialNumber).not.toBe(bom.serialNumber);
    expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/);
  });
});

describe('chooseTargets', () => {
  it('gives those that are named, or all', () => {
    expect(chooseTargets([])).toEqual(TARGETS);
    expect(chooseTargets(['win-x64']).map(({ name }) => name)).toEqual(['win-x64']);
    expect(() => chooseTargets(['win-arm64'])).toThrow('win-arm64');
  });
});
