import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { projectRoot } from '../project-root.ts';
import { ToolError } from '../run-tool.ts';
import { LATE_CHUNKS, lateModules } from './late-modules.ts';
import { lightPackages } from './light-packages.ts';
import { CHUNKS, COMMAND_CHUNK, splitOff } from './split-off.ts';

/** The version in `package.json`. */
export function readVersion(): string {
  const text = readFileSync(join(projectRoot, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/**
 * Bundles a module and all that it imports into one CommonJS file, `outfile` below the project or
 * absolute. Dynamic imports stay lazy: their modules are in the file but run when asked for.
 * Identifiers are kept, since shorter ones start slower. A warning fails the build.
 */
export async function bundle(
  contents: string,
  outfile: string,
  options: BuildOptions = {},
): Promise<Metafile> {
  const { metafile, warnings } = await build({
    stdin: { contents, resolveDir: projectRoot, loader: 'ts' },
    outfile,
    absWorkingDir: projectRoot,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // A dynamic import of a file beside the bundle becomes a require: no start of the ESM loader.
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    // Its main file is UMD, whose own requires a bundler does not see.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    define: { __E8_VERSION__: JSON.stringify(readVersion()) },
    metafile: true,
    logLevel: 'warning',
    ...options,
    plugins: [lightPackages, ...(options.plugins ?? [])],
  });
  if (warnings.length > 0) throw new ToolError(`${outfile}: the bundle has warnings`);
  return metafile as Metafile;
}

/** The command line for the package, `dist/e8.cjs`, with what few runs need in files beside it. */
export async function bundleCli(): Promise<Metafile[]> {
  const launch = `export { launch } from './src/cli/launch.ts';`;
  const plugins = [splitOff, lateModules];
  const main = await bundle(launch, 'dist/e8.cjs', { plugins });
  const commands = await bundle(COMMAND_CHUNK, 'dist/commands.cjs', { plugins });
  const late = Object.entries(LATE_CHUNKS).map(([name, code]) =>
    bundle(code, `dist/${name}.cjs`, { plugins }),
  );
  const chunks = Object.entries(CHUNKS).map(([name, module]) =>
    bundle(`module.exports = require('${module}');`, `dist/${name}.cjs`),
  );
  return [main, commands, ...(await Promise.all([...late, ...chunks])), await bundleWorker()];
}

/**
 * The threads of a portfolio. Whole and in one asset, because the single-file executable has no
 * other files; with short identifiers, because it holds much that the bundle has, too.
 */
function bundleWorker(): Promise<Metafile> {
  const entry = `import './src/app/portfolio/worker-entry.ts';`;
  return bundle(entry, 'dist/assets/portfolio-worker.cjs', { minifyIdentifiers: true });
}
