import { describe, expect, it } from 'vitest';
import { findParent, readTaskList } from '../../src/host/find-parent.ts';
import { ownsConsole, type Start } from '../../src/host/owns-console.ts';

const SYSTEM = 'C:\\Windows\\system32\\WindowsPowerShell\\v1.0\\Modules';
const OWN = `C:\\Users\\tan\\OneDrive\\Documents\\PowerShell\\Modules;${SYSTEM}`;
const start = (env: Start['env'], parent?: string, platform: NodeJS.Platform = 'win32') =>
  ownsConsole({ platform, env, findParent: () => parent });

describe('ownsConsole', () => {
  it('is so after a double click, whatever the user has set', () => {
    expect(start({ PSModulePath: SYSTEM }, 'explorer.exe')).toBe(true);
    expect(start({ PROMPT: '$P$G', PSModulePath: OWN }, 'Explorer.EXE')).toBe(true);
  });

  it('is so where nothing says that there is a shell', () => {
    expect(start({ PSModulePath: SYSTEM })).toBe(true);
    expect(start({}, 'WindowsTerminal.exe')).toBe(true);
  });

  it.each([
    ['cmd', { PROMPT: '$P$G' }],
    ['PowerShell', { PSModulePath: OWN }],
    ['PowerShell, in capitals', { PSMODULEPATH: OWN }],
    ['Git Bash', { MSYSTEM: 'MINGW64', SHLVL: '1' }],
    ['a remote login', { SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22' }],
    ['an editor', { TERM_PROGRAM: 'vscode' }],
  ])('is not so in %s', (_, env) => {
    expect(start(env)).toBe(false);
    expect(start(env, 'cmd.exe')).toBe(false);
  });

  it('is never so on other systems, where nobody is asked for the parent', () => {
    const findParent = () => {
      throw new Error('not here');
    };
    for (const platform of ['linux', 'darwin'] as const) {
      expect(ownsConsole({ platform, env: {}, findParent })).toBe(false);
    }
  });
});

describe('readTaskList', () => {
  it('takes the name from what tasklist prints', () => {
    const output = '\r\n"explorer.exe","4711","Console","1","123,456 K"\r\n';
    expect(readTaskList(output)).toBe('explorer.exe');
  });

  it('finds none in what it says where there is no such process', () => {
    expect(readTaskList('INFO: No tasks are running which match the criteria.')).toBeUndefined();
    expect(readTaskList('')).toBeUndefined();
  });
});

it.skipIf(process.platform === 'win32')('no parent is known where there is no tasklist', () => {
  expect(findParent()).toBeUndefined();
});
