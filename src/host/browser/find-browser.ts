import fs from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { attempt } from '../attempt.ts';

/** What the search looks at; a test stands in for it. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  isFile(path: string): boolean;
}

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432', 'LocalAppData'];
const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_PATHS = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/opt/microsoft/msedge/msedge',
  // Last, because a snap sees no files of ours and keeps its own.
  '/snap/bin/chromium',
];

/** The machine that e8 runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isFile,
  };
}

/** No matter why not: a folder of `PATH` may be closed to this user. */
function isFile(path: string): boolean {
  const answer = attempt(() => fs.statSync(path).isFile());
  return answer.ok && answer.value;
}

/**
 * The path of a Chrome, Chromium or Edge: the wanted one (a path, or a name to look up in `PATH`),
 * else the first that is in a usual place. A wanted one is given back even where nothing is there,
 * so that the message can name it.
 */
export function findBrowser(wanted: string | undefined, machine: Machine): string | undefined {
  if (wanted !== undefined) return findWanted(wanted, machine);
  return listPlaces(machine).find((path) => machine.isFile(path));
}

function findWanted(wanted: string, machine: Machine): string {
  if (/[\\/]/.test(wanted)) return wanted;
  return listInPath([wanted], machine).find((path) => machine.isFile(path)) ?? wanted;
}

function listPlaces(machine: Machine): string[] {
  const { platform, env, home } = machine;
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] || []);
    return WINDOWS_APPS.flatMap((app) => folders.map((folder) => win32.join(folder, app)));
  }
  const inPath = listInPath(LINUX_NAMES, machine);
  if (platform !== 'darwin') return [...inPath, ...LINUX_PATHS];
  const folders = ['/Applications', posix.join(home, 'Applications')];
  const apps = MAC_APPS.flatMap((app) => folders.map((folder) => posix.join(folder, app)));
  return [...apps, ...inPath];
}

/** Folders of `PATH` that are relative are left out: what lies there may be a stranger's. */
function listInPath(names: readonly string[], { platform, env }: Machine): string[] {
  const { delimiter, isAbsolute, join } = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(isAbsolute);
  const endings = platform === 'win32' ? ['', '.exe'] : [''];
  return names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
}
