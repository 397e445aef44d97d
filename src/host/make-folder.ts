import fs from 'node:fs';
import type { HostAnswer } from '../model/host.ts';
import { attempt } from './attempt.ts';

/** Makes a folder and those that it lies in, where they are not there yet. */
export function makeFolder(path: string): HostAnswer<void> {
  return attempt(() => {
    fs.mkdirSync(path, { recursive: true });
  });
}
