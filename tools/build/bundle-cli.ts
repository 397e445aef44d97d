import type { Metafile } from 'esbuild';
import { bundle } from './bundle.ts';
import { bundleWorker } from './bundle-worker.ts';
import { LATE_CHUNKS, lateModules } from './late-modules.ts';
import { CHUNKS, COMMAND_CHUNKS, splitOff } from './split-off.ts';

/** The command line for the package, `dist/e8.cjs`, with what few runs need in files beside it. */
export async function bundleCli(): Promise<Metafile[]> {
  const launch = `export { launch } from './src/cli/launch.ts';`;
  const plugins = [splitOff, lateModules];
  const main = await bundle(launch, 'dist/e8.cjs', { plugins });
  const late = Object.entries({ ...COMMAND_CHUNKS, ...LATE_CHUNKS }).map(([name, code]) =>
    bundle(code, `dist/${name}.cjs`, { plugins }),
  );
  const chunks = Object.entries(CHUNKS).map(([name, module]) =>
    bundle(`module.exports = require('${module}');`, `dist/${name}.cjs`),
  );
  return [main, ...(await Promise.all([...late, ...chunks])), ...(await bundleWorker())];
}
