import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine, thisMachine } from '../../../src/host/browser/find-browser.ts';

function makeMachine(
  platform: NodeJS.Platform,
  files: readonly string[],
  env: Machine['env'] = {},
): Machine {
  return { platform, env, home: '/home/kim', isFile: (path) => files.includes(path) };
}

describe('findBrowser', () => {
  it.each([
    ['linux', '/usr/bin/google-chrome-stable', { PATH: '/bin:/usr/bin' }],
    ['linux', '/usr/bin/chromium', { PATH: '/bin:/usr/bin' }],
    ['linux', '/home/kim/bin/microsoft-edge', { PATH: '/usr/bin:/home/kim/bin' }],
    ['linux', '/opt/google/chrome/chrome', {}],
    ['linux', '/snap/bin/chromium', {}],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['darwin', '/home/kim/Applications/Chromium.app/Contents/MacOS/Chromium', {}],
    ['darwin', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', {}],
    ['darwin', '/opt/homebrew/bin/chromium', { PATH: '/opt/homebrew/bin' }],
    [
      'win32',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      { ProgramFiles: 'C:\\Program Files' },
    ],
    [
      'win32',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
    ],
    [
      'win32',
      'C:\\Users\\Kim\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      { LocalAppData: 'C:\\Users\\Kim\\AppData\\Local' },
    ],
  ] as const)('finds on %s %s', (platform, path, env) => {
    expect(findBrowser(undefined, makeMachine(platform, [path], env))).toBe(path);
  });

  it('takes Chrome before Edge', () => {
    const files = ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome'];
    const machine = makeMachine('linux', files, { PATH: '/usr/bin' });
    expect(findBrowser(undefined, machine)).toBe('/usr/bin/google-chrome');
  });

  it.each(['linux', 'darwin', 'win32'] as const)('finds none on %s where none is', (platform) => {
    expect(findBrowser(undefined, makeMachine(platform, []))).toBeUndefined();
  });

  it('takes a wanted path as it is, though nothing is there', () => {
    expect(findBrowser('../my/chrome', makeMachine('linux', []))).toBe('../my/chrome');
    expect(findBrowser('C:\\chrome.exe', makeMachine('win32', []))).toBe('C:\\chrome.exe');
  });

  it('looks a wanted name up in PATH', () => {
    const linux = makeMachine('linux', ['/opt/b/brave'], { PATH: '/opt/a:/opt/b' });
    expect(findBrowser('brave', linux)).toBe('/opt/b/brave');
    expect(findBrowser('opera', linux)).toBe('opera');
    const windows = makeMachine('win32', ['D:\\b\\brave.exe'], { Path: 'D:\\a;D:\\b' });
    expect(findBrowser('brave', windows)).toBe('D:\\b\\brave.exe');
  });

  it('takes nothing from a folder of PATH that is relative', () => {
    const machine = makeMachine('linux', ['chromium', 'bin/chromium'], { PATH: ':bin:.' });
    expect(findBrowser(undefined, machine)).toBeUndefined();
  });

  it.each([
    [process.execPath, true],
    ['.', false],
    ['missing', false],
    ['a\0b', false],
    [`${process.execPath}/below-a-file`, false],
  ])('looks at this machine without ever failing (%j)', (path, expected) => {
    expect(thisMachine().isFile(path)).toBe(expected);
  });
});
