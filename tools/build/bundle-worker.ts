import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';
import { projectRoot } from '../project-root.ts';
import { bundle } from './bundle.ts';
import { callLate, gatherModules, LATE_FILES } from './late-modules.ts';

/** What a thread calls only for an input that is unusual, beside what is always called late. */
const SELDOM = ['src/app/portfolio/read-closely.ts', 'src/load/load-row.ts'];
const PLACE = { expression: 'openLate()', head: `import { openLate } from 'late-part';` };
const PLACES = new Map([...LATE_FILES, ...SELDOM].map((file) => [file, PLACE]));
const ENTRY = `import './src/app/portfolio/worker-entry.ts';`;
const LATE_PART = '.build/portfolio-worker-late.cjs';

/**
 * The late part, as a text within the script: V8 passes over a text a hundred times as fast as over
 * code, and every thread begins with that.
 */
const OPEN_LATE = `
  import text from 'late-text';
  let part;
  function open() {
    const module = { exports: {} };
    const names = ['require', 'module', 'exports'];
    require('node:vm').compileFunction(text, names)(require, module, module.exports);
    return module.exports;
  }
  export const openLate = () => (part ??= open());
`;

function holdLate(text: string): Plugin {
  return {
    name: 'late-part',
    setup(build) {
      const names = { filter: /^late-(?:part|text)$/ };
      build.onResolve(names, ({ path }) => ({ path, namespace: 'late' }));
      build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) =>
        path === 'late-text' ? { contents: text, loader: 'text' } : { contents: OPEN_LATE },
      );
    },
  };
}

function bundleEntry(late: string, outfile: string): Promise<Metafile> {
  const plugins = [callLate(PLACES), holdLate(late)];
  return bundle(ENTRY, outfile, { minifyIdentifiers: true, plugins });
}

/** Those of the late modules that a thread may come to call. */
async function listCalled(): Promise<string[]> {
  const { inputs } = await bundleEntry('', '.build/portfolio-worker-early.cjs');
  return [...PLACES.keys()].filter((file) => `late-module:${file}` in inputs);
}

/**
 * The threads of a portfolio. Whole and in one asset, because the single-file executable has no
 * other files; with short identifiers, because it holds much that the bundle has, too.
 */
export async function bundleWorker(): Promise<Metafile[]> {
  const called = gatherModules((await listCalled()).map((file) => [file, file]));
  const seldom = await bundle(called, LATE_PART, { minifyIdentifiers: true });
  const late = readFileSync(join(projectRoot, LATE_PART), 'utf8');
  return [seldom, await bundleEntry(late, 'dist/assets/portfolio-worker.cjs')];
}
