import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';
import type { World } from '../../src/cli/world.ts';
import { createNodeHost } from '../../src/host/create-node-host.ts';
import { createProcessIo } from '../../src/host/create-process-io.ts';
import { listFoldersUp } from '../../src/host/list-folders-up.ts';
import { loadTranslator } from '../../src/i18n/load-translator.ts';
import type { Host } from '../../src/model/host.ts';

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** What is in `package.json`. */
export const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  version: string;
};

/** What a run did, as a caller of the program sees it. */
export interface Run {
  exit: number | null;
  stdout: string;
  stderr: string;
}

/** What a run is given beside its arguments. */
export interface RunOptions {
  /** The working folder; names of files are taken from there. */
  folder?: string;
  env?: Record<string, string>;
  columns?: number;
  terminal?: boolean;
  stdin?: Uint8Array;
  /** Parts of the host to replace. */
  host?: Partial<Host>;
}

/** The real host, in a working folder of its own, with assets from the last build. */
export function makeHost({ folder = '.', stdin, host }: RunOptions = {}): Host {
  const node = createNodeHost({ assetFolder: join(projectRoot, 'dist/assets') });
  const find = (path: string): string => (isAbsolute(path) ? path : join(folder, path));
  return {
    ...node,
    readFile: (path, limit) => node.readFile(find(path), limit),
    readInput: async (limit) => ({
      ok: true,
      value: (stdin ?? new Uint8Array()).subarray(0, limit + 1),
    }),
    replaceFile: (path, content) => node.replaceFile(find(path), content),
    listFolder: (path) => node.listFolder(find(path)),
    makeFolder: (path) => node.makeFolder(find(path)),
    identify: (path) => node.identify(find(path)),
    exists: (path) => node.exists(find(path)),
    listFoldersUp: (file) => listFoldersUp(file, find('.')),
    realPath: (path) => node.realPath(find(path)),
    inspect: (path) => node.inspect(find(path)),
    hashFile: (path) => node.hashFile(find(path)),
    ...host,
  };
}

/** A world whose output is kept in `run`. */
export function makeWorld(run: Run, options: RunOptions = {}): World {
  const { env = {}, columns = 80, terminal: isTTY = false } = options;
  const keep = (stream: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      run[stream] += text;
    },
    on: () => undefined,
    isTTY,
    columns,
  });
  const host = makeHost(options);
  const readText = (name: string) => readFileSync(join(projectRoot, name), 'utf8');
  const translate = loadTranslator('en', readText, { onMissing: 'throw' });
  const io = createProcessIo({ stdout: keep('stdout'), stderr: keep('stderr'), env });
  return { host, io, translate, version };
}

/** Runs one command line in this process. */
export async function runMain(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  const run: Run = { exit: null, stdout: '', stderr: '' };
  run.exit = await main(argv, makeWorld(run, options));
  return run;
}
