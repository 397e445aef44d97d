import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** Where the program's process id is put, before it starts. */
const PID_FILE = 'pid.txt';

/** A program on a pseudo-terminal: lines in, text out, and a way to kill it. */
export interface Pty {
  send(line: string): void;
  /** Everything that it has printed so far. */
  readonly output: string;
  /** Called with every new piece of output. */
  onOutput(hear: () => void): void;
  /** Kills the program itself, not what holds its terminal; false where it is gone already. */
  kill(): boolean;
  readonly ended: Promise<void>;
}

/** Whether there is a `script` that can hold a pseudo-terminal (util-linux). */
export function canOpenPty(): boolean {
  const { status, stdout } = spawnSync('script', ['--version'], { encoding: 'utf8' });
  return status === 0 && stdout.includes('util-linux');
}

/** Runs the built e8 with a terminal of its own. */
export function openPty(args: readonly string[], folder: string): Pty {
  const e8 = join(projectRoot, 'bin/e8.js');
  const program = [process.execPath, e8, ...args].map((each) => `'${each}'`).join(' ');
  const command = `stty -echo; echo $$ > ${PID_FILE}; exec ${program}`;
  const { CI: _, ...env } = process.env;
  const child: ChildProcess = spawn('script', ['-qfec', command, '/dev/null'], {
    cwd: folder,
    env: { ...env, LC_ALL: 'C.UTF-8', SHELL: '/bin/sh' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let output = '';
  const listeners: (() => void)[] = [];
  child.stdout?.on('data', (data) => {
    output += data;
    for (const hear of listeners) hear();
  });
  // It may be gone between two lines.
  child.stdin?.on('error', () => undefined);
  return {
    send: (line) => void child.stdin?.write(`${line}\n`),
    get output() {
      return output;
    },
    onOutput: (hear) => void listeners.push(hear),
    kill: () => killProgram(join(folder, PID_FILE)),
    ended: new Promise((resolve) => child.on('close', () => resolve())),
  };
}

function killProgram(file: string): boolean {
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (!(pid > 1)) return false;
  try {
    process.kill(pid, 'SIGKILL');
    return true;
  } catch {
    return false;
  }
}
