/** How long Windows may take to list a process, in milliseconds. */
const PATIENCE = 5000;

/** The name in the first column of what `tasklist` prints: `"explorer.exe","4711",...`. */
export function readTaskList(output: string): string | undefined {
  return /^"([^"]+)",/m.exec(output)?.[1];
}

/** The program that started this one, on Windows; undefined where Windows does not tell. */
export function findParent(): string | undefined {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const args = ['/NH', '/FO', 'CSV', '/FI', `PID eq ${process.ppid}`];
  const options = { encoding: 'utf8', timeout: PATIENCE, windowsHide: true } as const;
  const { stdout } = spawnSync('tasklist.exe', args, options);
  // Without such a program there is no output at all.
  return readTaskList(stdout ?? '');
}
