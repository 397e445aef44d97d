import fs from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Links followed before a circle is assumed, as on Linux. */
const MOST_LINKS = 40;

/**
 * The path that two names of a file share: absolute, links resolved as far as the path exists. A
 * link to a file that does not exist yet gives the path of that file.
 */
export function identifyPath(path: string): string {
  return follow(resolve(path), MOST_LINKS);
}

function follow(path: string, links: number): string {
  const existing = findReal(path);
  if (existing !== undefined) return existing;
  const folder = dirname(path);
  if (folder === path) return path;
  const here = join(follow(folder, links), basename(path));
  const target = links > 0 ? findLinkTarget(here) : undefined;
  return target === undefined ? here : follow(resolve(dirname(here), target), links - 1);
}

function findReal(path: string): string | undefined {
  try {
    return fs.realpathSync.native(path);
  } catch {
    return undefined;
  }
}

function findLinkTarget(path: string): string | undefined {
  try {
    return fs.readlinkSync(path);
  } catch {
    return undefined;
  }
}
