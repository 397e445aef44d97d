import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { projectRoot } from '../project-root.ts';
import { ToolError } from '../run-tool.ts';
import { lightPackages } from './light-packages.ts';

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
