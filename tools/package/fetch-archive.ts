import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../run-tool.ts';

/** A package of the registry, pinned by the registry's hash. */
export interface PinnedPackage {
  name: string;
  version: string;
  integrity: string;
}

function assertIntegrity(archive: string, { name, version, integrity }: PinnedPackage): void {
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (`sha512-${hash}` === integrity) return;
  rmSync(archive);
  throw new ToolError(`${name}@${version}: its hash is not the pinned one; removed`);
}

/**
 * The archive of a package, fetched into `folder` once and kept there; its hash is checked every
 * time. `npm pack` also gives packages of other systems, which `npm install` would refuse.
 */
export function fetchArchive(pinned: PinnedPackage, folder: string): string {
  const { name, version } = pinned;
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, `${name}-${version}.tgz`);
  if (!existsSync(archive)) {
    const args = ['pack', '--silent', `${name}@${version}`, '--pack-destination', folder];
    execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  assertIntegrity(archive, pinned);
  return archive;
}
