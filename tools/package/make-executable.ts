import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { checkMacSignature } from './check-mac-signature.ts';
import { fetchNode } from './fetch-node.ts';
import { prepareBase } from './prepare-base.ts';
import type { PkgOrder } from './run-pkg.ts';
import { signMac } from './sign-mac.ts';
import { BUILDER, NODE_VERSION, nameExecutable, type Target } from './targets.ts';

const DIST = join(projectRoot, 'dist');
const ASSETS = 'assets/';
/** For other programs, which import no executable. */
const LIBRARY = 'library.cjs';
const HOME = join(projectRoot, '.build/package-home');
const RUN_PKG = join(projectRoot, 'tools/package/run-pkg.ts');

/** What the executable carries: assets under their own names, code under `code/`. */
function listContents(): Record<string, string> {
  const names = readdirSync(DIST, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const assets = names.filter((name) => name.startsWith(ASSETS));
  const code = names.filter((name) => /^[^/]+\.cjs$/.test(name) && name !== LIBRARY);
  const pairs = [
    ...assets.map((name) => [name.slice(ASSETS.length), name]),
    ...code.map((name) => [`code/${name}`, name]),
  ];
  return Object.fromEntries(pairs.sort().map(([name = '', file = '']) => [name, join(DIST, file)]));
}

function sign(executable: string): void {
  writeFileSync(executable, signMac(readFileSync(executable), 'e8'));
  const { pages } = checkMacSignature(readFileSync(executable));
  console.log(`out/${basename(executable)}: ${pages} pages are as they were signed`);
}

/** Runs quietly, with nothing of the user's home; a failure shows all that was said. */
function runPkg(order: PkgOrder): void {
  const builder = fetchNode(asPackage(BUILDER)).executable;
  const env = { PATH: process.env['PATH'], HOME };
  execFileSync(builder, [RUN_PKG, JSON.stringify(order)], { env, stdio: 'pipe' });
}

/** The package that holds a system's Node. */
export function asPackage({ nodePackage: name, integrity }: Target) {
  return { name, version: NODE_VERSION, integrity };
}

/**
 * Makes one system's executable in `folder`: that system's own Node with everything of `dist`
 * in it. Gives back its path.
 *
 * @param main what runs first, in one file
 */
export function makeExecutable(target: Target, main: string, folder: string): string {
  const output = join(folder, nameExecutable(target));
  for (const each of new Set([BUILDER, target])) {
    prepareBase(each, fetchNode(asPackage(each)).executable, HOME);
  }
  const { platform, arch } = target;
  // With the exact version pkg looks up no other.
  const place = { nodeRange: `node${NODE_VERSION}`, platform, arch, output };
  runPkg({ main, assets: listContents(), target: place });
  if (platform === 'macos') sign(output);
  chmodSync(output, 0o755);
  return output;
}
