import type { Host } from '../model/host.ts';

const ABSOLUTE = /^([\\/]|[A-Za-z]:[\\/])/;

/**
 * How a result names the file that it was judged from: as given, with `/`; an absolute path from
 * the working folder on where it lies in it, else only its last part. A result must not say on
 * which machine it was made.
 */
export function nameInput(file: string, host: Host): string {
  const name = file.replaceAll('\\', '/');
  if (!ABSOLUTE.test(file)) return name;
  const folder = `${host.identify('.').replaceAll('\\', '/')}/`;
  return name.startsWith(folder) ? name.slice(folder.length) : (name.split('/').at(-1) ?? name);
}
