import fs from 'node:fs';
import { join } from 'node:path';
import type { HostAnswer } from '../model/host.ts';
import { attempt } from './attempt.ts';

/** Names in a folder, sorted by UTF-16 code unit; folders, and links to folders, end with `/`. */
export function listFolder(path: string): HostAnswer<readonly string[]> {
  return attempt(() =>
    fs
      .readdirSync(path)
      .map((name) => (isFolder(join(path, name)) ? `${name}/` : name))
      .sort((a, b) => (a < b ? -1 : 1)),
  );
}

function isFolder(path: string): boolean {
  return fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
