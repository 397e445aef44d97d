import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../build/bundle-cli.ts';
import { projectRoot } from '../project-root.ts';

const ASSETS = join(projectRoot, 'dist/assets');
/** Node's own mark of where the blob's presence is noted in its binary. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

const POSTJECT = join(projectRoot, 'node_modules/postject/dist/cli.js');

/** Runs quietly: postject warns of every section that Node strips. A failure shows it all. */
function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: 'pipe' });
}

/** Every file of `dist/assets` under its name there, with `/`. */
function listAssets(): Record<string, string> {
  const files = readdirSync(ASSETS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(ASSETS.length + 1).replaceAll('\\', '/'), file]),
  );
}

/**
 * Puts the bundle and its assets into a copy of `node` (Node's single executable application).
 * The blob is made by that same binary, as its format belongs to the version. No code cache: it
 * only fits the machine that made it, and others warn at every start.
 */
export async function makeExecutable(node: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const main = join(folder, 'e8-sea.cjs');
  const blob = join(folder, 'e8.blob');
  const executable = join(folder, 'e8-linux-x64');
  await bundle(`import './tools/sea/main.ts';`, main);
  const config = join(folder, 'sea-config.json');
  const settings = {
    main,
    output: blob,
    disableExperimentalSEAWarning: true,
    assets: listAssets(),
  };
  writeFileSync(config, JSON.stringify(settings, null, 2));
  run(node, '--experimental-sea-config', config);
  copyFileSync(node, executable);
  run(process.execPath, POSTJECT, executable, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', FUSE);
  return executable;
}
