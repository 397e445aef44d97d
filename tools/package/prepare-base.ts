import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeWindowsSignature } from './remove-windows-signature.ts';
import { NODE_VERSION, type Target } from './targets.ts';

/** How Node's own archives name systems, which pkg goes by. */
const SYSTEMS = { linux: 'linux', win: 'win', macos: 'darwin' } as const;

/** Removes what only debuggers read, a seventh of the size; false where no tool for it is there. */
function strip(executable: string): boolean {
  try {
    // GNU strip knows only the architecture of its own machine.
    execFileSync('llvm-strip', [executable], { stdio: 'pipe' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Puts a system's Node where pkg looks for what it has downloaded: `$HOME/.pkg-cache/sea`. An empty
 * archive, and a mark beside archive and program each, say that both were checked; so pkg takes our
 * program, whose hash we have checked, and asks no server.
 *
 * @param home a home folder for pkg alone
 */
export function prepareBase(target: Target, node: string, home: string): void {
  const { platform, arch } = target;
  const name = `node-v${NODE_VERSION}-${SYSTEMS[platform]}-${arch}`;
  const cache = join(home, '.pkg-cache/sea');
  const isWindows = platform === 'win';
  const program = join(cache, isWindows ? `${name}.exe` : `${name}/bin/node`);
  mkdirSync(dirname(program), { recursive: true });
  if (isWindows) writeFileSync(program, removeWindowsSignature(readFileSync(node)));
  else copyFileSync(node, program);
  if (platform === 'linux' && !strip(program)) {
    console.log(`${target.name}: llvm-strip is not installed, so the executable is larger`);
  }
  const archive = join(cache, `${name}.${isWindows ? 'zip' : 'tar.gz'}`);
  for (const mark of [`${program}.ok`, archive, `${archive}.ok`]) writeFileSync(mark, '');
}
