import fs from 'node:fs';
import { sep } from 'node:path';
import type { HostAnswer } from '../model/host.ts';
import { attempt } from './attempt.ts';

/** The absolute path of what is there, every link resolved, written with `/` on every system. */
export function realPath(path: string): HostAnswer<string> {
  return attempt(() => {
    const real = fs.realpathSync.native(path);
    // A backslash is part of a name everywhere but on Windows.
    return sep === '/' ? real : real.replaceAll(sep, '/');
  });
}
