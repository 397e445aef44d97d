import type { Plugin } from 'esbuild';

/** What is put in the place of a module, for importers of some kind. */
const REPLACEMENTS = [
  {
    // Commander starts other programs for commands that are files of their own; e8 has none.
    module: /^node:child_process$/,
    importer: /[\\/]node_modules[\\/]commander[\\/]/,
    contents: `module.exports = { spawn: (...args) => require('node:child_process').spawn(...args) };`,
  },
  {
    // Chalk asks the terminal for its colours; e8 decides by itself and tells chalk.
    module: /^#supports-color$/,
    importer: /[\\/]node_modules[\\/]chalk[\\/]/,
    contents: 'export default { stdout: false, stderr: false };',
  },
  {
    // PO files are read as text in UTF-8; tables of other character sets would be half a megabyte.
    module: /^encoding$/,
    importer: /[\\/]node_modules[\\/]gettext-parser[\\/]/,
    contents: `export default { convert: () => { throw new Error('not UTF-8'); } };`,
  },
  {
    // A bundler copies all names of a CommonJS module for each file that imports it; the file system
    // has a hundred names and twenty importers.
    module: /^node:fs$/,
    importer: /[\\/]src[\\/]host[\\/]/,
    contents: `export default require('node:fs');`,
  },
];

/**
 * Keeps packages from loading Node's networking and terminal modules at start, which takes a tenth
 * of the time to judge a file, and what takes time for nothing out of the bundle.
 */
export const lightPackages: Plugin = {
  name: 'light-packages',
  setup(build) {
    for (const [index, { module, importer, contents }] of REPLACEMENTS.entries()) {
      const namespace = `light-${index}`;
      build.onResolve({ filter: module }, (found) =>
        importer.test(found.importer) ? { path: found.path, namespace } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace }, () => ({ contents }));
    }
  },
};
