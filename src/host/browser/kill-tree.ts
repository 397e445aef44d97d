import type { ChildProcess } from 'node:child_process';
import { win32 } from 'node:path';
import { attempt } from '../attempt.ts';

/** Kills a process that was started as the first of its group, and with it the whole group. */
export function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') killWindowsTree(pid);
  // It fails where nothing is left to kill, which is what is wanted.
  else attempt(() => process.kill(-pid, 'SIGKILL'));
}

/** Windows has no groups; its own program follows from parent to child. */
function killWindowsTree(pid: number): void {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const folder = process.env['SystemRoot'] ?? 'C:\\Windows';
  const program = win32.join(folder, 'System32', 'taskkill.exe');
  spawnSync(program, ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
}
