import fs from 'node:fs';
import { resolve } from 'node:path';

/** What opens a file as a double click would, by system. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};
const DESKTOP: readonly string[] = ['xdg-open'];
/** Without one of these a Unix system has no screen to open anything on. */
const SCREENS = ['DISPLAY', 'WAYLAND_DISPLAY', 'WSL_DISTRO_NAME'] as const;

function isOnPath(command: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders.some((folder) => fs.existsSync(`${folder}/${command}`));
}

function hasScreen(command: string): boolean {
  if (process.platform in OPENERS) return true;
  return SCREENS.some((name) => process.env[name]) && isOnPath(command);
}

/** Opens a file with the program that the desktop has for it; false where there is no desktop. */
export function showFile(path: string): boolean {
  const [command = ''] = OPENERS[process.platform] ?? DESKTOP;
  if (!hasScreen(command)) return false;
  const { spawn } = process.getBuiltinModule('node:child_process');
  const child = spawn(command, [resolve(path)], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
  return true;
}
