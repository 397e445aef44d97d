import { basename, dirname, join, normalize, resolve } from 'node:path';

/**
 * The folders from a file's own up to the root of the file system, nearest first, as names from the
 * working folder: `orgs/a`, `orgs`, `.`, `..`. Links in the path as given are not resolved.
 */
export function listFoldersUp(file: string, from = process.cwd()): string[] {
  const folders: string[] = [];
  let folder = dirname(normalize(file));
  for (;;) {
    folders.push(folder);
    const up = findParent(folder);
    if (resolve(from, up) === resolve(from, folder)) return folders;
    folder = up;
  }
}

function findParent(folder: string): string {
  const isUnnamed = ['.', '..'].includes(basename(folder));
  return isUnnamed ? join(folder, '..') : dirname(folder);
}
