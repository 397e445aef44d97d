import { createHash } from 'node:crypto';
import type { Host } from '../../../src/model/host.ts';

/** Files by name, as the use cases of the kit see them. */
export type Files = Map<string, string>;

/** A host whose files are in memory; what the kit does not ask for is not there. */
export function makeMemoryHost(files: Files): Host {
  const host: Partial<Host> = {
    exists: (path) => [...files.keys()].some((name) => `${name}/`.startsWith(`${path}/`)),
    readFile: (path) => {
      const text = files.get(path);
      return text === undefined
        ? { ok: false, errno: 'ENOENT' }
        : { ok: true, value: new TextEncoder().encode(text) };
    },
    listFolder: (path) => {
      const folder = path.endsWith('/') ? path : `${path}/`;
      const inside = [...files.keys()].filter((name) => name.startsWith(folder));
      const names = inside.map((name) => name.slice(folder.length).replace(/\/.*/, '/'));
      return { ok: true, value: [...new Set(names)].sort() };
    },
    replaceFile: (path, content) => {
      files.set(path, String(content));
      return { ok: true, value: undefined };
    },
    makeFolder: () => ({ ok: true, value: undefined }),
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
  };
  return host as Host;
}
