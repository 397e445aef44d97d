/** What tells how this process was started. */
export interface Start {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** The program that started this one, `explorer.exe`; undefined where nothing tells. */
  findParent(): string | undefined;
}

/** What Windows' desktop is, which starts a program for a double click. */
const DESKTOP = 'explorer.exe';
/** Set by cmd, by Unix shells on Windows, by remote logins, and by terminals within editors. */
const SHELL_MARKS = ['PROMPT', 'MSYSTEM', 'SHLVL', 'SSH_CONNECTION', 'TERM_PROGRAM'] as const;
/** PowerShell puts the user's own modules first in what it starts. */
const OWN_MODULES = /\\documents\\(windows)?powershell\\modules/i;

function hasShell(env: Start['env']): boolean {
  if (SHELL_MARKS.some((name) => env[name] !== undefined)) return true;
  return OWN_MODULES.test(env['PSModulePath'] ?? env['PSMODULEPATH'] ?? '');
}

/**
 * Whether the console window is this process's own and closes with it, as after a double click on
 * Windows. Windows' own answer, `GetConsoleProcessList`, cannot be had from Node; so it is the
 * desktop as parent, else that nothing says that a shell is there. To wait for a key too often does
 * less harm than a window that is gone before it was read.
 */
export function ownsConsole({ platform, env, findParent }: Start): boolean {
  if (platform !== 'win32') return false;
  return findParent()?.toLowerCase() === DESKTOP || !hasShell(env);
}
