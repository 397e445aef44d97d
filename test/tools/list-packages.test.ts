import type { Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { listPackages } from '../../tools/build/list-packages.ts';

function metafile(inputs: Record<string, number>): Metafile {
  const counted = Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }]);
  const output = { bytes: 1, inputs: Object.fromEntries(counted), imports: [], exports: [] };
  return { inputs: {}, outputs: { 'dist/e8.cjs': output } };
}

describe('listPackages', () => {
  it('names each package once, scoped and nested ones by their own name', () => {
    const found = listPackages(
      metafile({
        'src/cli/launch.ts': 10,
        'node_modules/yaml/dist/a.js': 10,
        'node_modules/yaml/dist/b.js': 10,
        'node_modules/@inquirer/core/index.js': 10,
        'node_modules/postject/node_modules/commander/index.js': 10,
      }),
    );
    expect(found).toEqual(['@inquirer/core', 'commander', 'yaml']);
  });

  it('leaves out what was shaken off', () => {
    expect(listPackages(metafile({ 'node_modules/yaml/dist/a.js': 0 }))).toEqual([]);
  });
});
