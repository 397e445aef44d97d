import fs from 'node:fs';
import { join } from 'node:path';
import { errnoOf } from './attempt.ts';

const ABSENT: readonly string[] = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EINVAL'];
/** Names come in part from flags (`--lang`): none may lead out of the folder. */
const SAFE_NAME = /^(?:[\w@+-][\w@.+-]*\/)*[\w@+-][\w@.+-]*$/;

/**
 * Reads an asset by its name with forward slashes (`locales/en/cli.json`); undefined where there is
 * none. An asset that is there but cannot be read is thrown: the installation is broken.
 */
export function findAsset(folder: string, name: string): string | undefined {
  if (!SAFE_NAME.test(name)) return undefined;
  try {
    return fs.readFileSync(join(folder, name), 'utf8');
  } catch (error) {
    if (ABSENT.includes(errnoOf(error))) return undefined;
    throw error;
  }
}
