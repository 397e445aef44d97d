import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { projectRoot } from '../project-root.ts';
import { bundle } from './bundle.ts';
import { lateModules } from './late-modules.ts';
import { splitOff } from './split-off.ts';
import { writeTypes } from './write-types.ts';

const BUNDLE = 'dist/library.cjs';

/** A module in ESM that gives out, by name, what the bundle does. */
function writeEntry(): void {
  const names = Object.keys(createRequire(import.meta.url)(join(projectRoot, BUNDLE))).sort();
  const lines = [
    `import library from './library.cjs';`,
    `export const { ${names.join(', ')} } = library;`,
  ];
  writeFileSync(join(projectRoot, 'dist/index.js'), `${lines.join('\n')}\n`);
}

/**
 * The library for other programs: `dist/index.js` and `dist/types`. It shares the files beside the
 * command line's bundle, which are CommonJS; so its own bundle is, too, behind an ESM entry.
 */
export async function bundleLibrary(): Promise<Metafile> {
  const options = { plugins: [splitOff, lateModules] };
  const metafile = await bundle(`export * from './src/library/index.ts';`, BUNDLE, options);
  writeEntry();
  writeTypes('src/library/index.ts', 'dist/types');
  return metafile;
}
