import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

const POLL = 20;
const PATIENCE = 15_000;
/** How long a screen must stay the same to be complete. */
const SETTLED = 60;

/** Whether there is a tmux to hold a real terminal. */
export function hasTmux(): boolean {
  return spawnSync('tmux', ['-V']).status === 0;
}

/** How to start a session. */
export interface SessionOptions {
  folder: string;
  columns?: number;
  rows?: number;
  env?: Readonly<Record<string, string>>;
}

/** A program in a real terminal that tmux holds: keys in, screens out. */
export class TmuxSession {
  readonly #name: string;

  constructor(command: string, { folder, columns = 80, rows = 24, env = {} }: SessionOptions) {
    this.#name = `e8-test-${process.pid}-${Math.random().toString(36).slice(2)}`;
    const given = Object.entries({ LC_ALL: 'C.UTF-8', ...env }).map(
      ([key, value]) => `${key}=${value}`,
    );
    const clean = ['env', '-u', 'CI', '-u', 'NO_COLOR', '-u', 'FORCE_COLOR', ...given];
    const shell = `${clean.map(quote).join(' ')} ${command}; echo "[exit $?]"; exec cat`;
    const size = ['-x', String(columns), '-y', String(rows)];
    this.#run('new-session', '-d', ...size, '-c', folder, shell);
    this.#run('set-option', '-g', 'escape-time', '0');
  }

  #run(...args: string[]): string {
    const { stdout } = spawnSync('tmux', ['-L', this.#name, '-f', '/dev/null', ...args], {
      encoding: 'utf8',
    });
    return stdout;
  }

  /** What is on the screen, without blank lines at its end. */
  get screen(): string {
    return this.#run('capture-pane', '-p').trimEnd();
  }

  /** The screen with the escape sequences of its colours. */
  get coloured(): string {
    return this.#run('capture-pane', '-p', '-e');
  }

  /** Everything since the start, lines joined that the terminal wrapped. */
  get history(): string {
    return this.#run('capture-pane', '-p', '-J', '-S', '-').trimEnd();
  }

  /** Sends keys by their tmux names (`Enter`, `C-c`), or texts. */
  send(...keys: string[]): void {
    this.#run('send-keys', '--', ...keys);
  }

  resize(columns: number, rows: number): void {
    this.#run('resize-window', '-x', String(columns), '-y', String(rows));
  }

  /** Waits for a screen; throws with the one that there is instead. */
  async waitFor(wanted: (screen: string) => boolean, what: string): Promise<string> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const { screen } = this;
      if (wanted(screen)) return screen;
      if (Date.now() > end) throw new Error(`waited for ${what}; the screen is:\n${screen}`);
      await setTimeout(POLL);
    }
  }

  /** Waits for a screen that stays as it is for a moment. */
  async settle(wanted: (screen: string) => boolean, what: string): Promise<string> {
    for (;;) {
      const first = await this.waitFor(wanted, what);
      await setTimeout(SETTLED);
      if (this.screen === first) return first;
    }
  }

  see(text: string | RegExp): Promise<string> {
    const pattern = typeof text === 'string' ? undefined : text;
    return this.settle(
      (screen) => pattern?.test(screen) ?? screen.includes(String(text)),
      `${text}`,
    );
  }

  end(): void {
    this.#run('kill-server');
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
