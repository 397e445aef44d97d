import fs from 'node:fs';
import { join } from 'node:path';
import { attempt } from './attempt.ts';

/** What a killed process may leave in a folder: files that were to be renamed, half-made locks. */
function isLeftover(name: string, pid: number): boolean {
  const isTemporary = name.startsWith(`.e8-${pid}-`) && name.endsWith('.tmp');
  return isTemporary || name.includes(`.lock.${pid}-`);
}

/** Removes what a process left in a folder that was killed in the middle of a write. */
export function removeLeftovers(folder: string, pid: number): void {
  const names = attempt(() => fs.readdirSync(folder));
  if (!names.ok) return;
  for (const name of names.value.filter((each) => isLeftover(each, pid))) {
    attempt(() => fs.rmSync(join(folder, name), { force: true }));
  }
}
