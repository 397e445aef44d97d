import type { Metafile } from 'esbuild';

const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Names of the npm packages of which a bundle holds any byte, sorted. */
export function listPackages(metafile: Metafile): string[] {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const names = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => PACKAGE.exec(path)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
