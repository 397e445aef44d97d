import fs from 'node:fs';
import type { HostAnswer, PathFacts } from '../model/host.ts';
import { attempt } from './attempt.ts';

/** What a path names, without following a link and without opening it. */
export function inspectPath(path: string): HostAnswer<PathFacts> {
  return attempt(() => {
    const stats = fs.lstatSync(path);
    return { kind: kindOf(stats), size: stats.size };
  });
}

function kindOf(stats: fs.Stats): PathFacts['kind'] {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'other';
}
