import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { speak } from '../../src/app/speak.ts';
import { enterWorld } from '../../src/cli/enter-world.ts';
import { main } from '../../src/cli/main.ts';
import type { Ground, World } from '../../src/cli/world.ts';
import { createNodeHost } from '../../src/host/create-node-host.ts';
import { createProcessIo } from '../../src/host/create-process-io.ts';
import { listFoldersUp } from '../../src/host/list-folders-up.ts';
import { readPieces } from '../../src/host/read-pieces.ts';
import { createSpeech } from '../../src/i18n/create-speech.ts';
import { SOURCE_LOCALE } from '../../src/i18n/locale-table.ts';
import type { TextSource } from '../../src/i18n/text-source.ts';
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

async function* giveOnce(bytes: Uint8Array = new Uint8Array()): AsyncGenerator<Uint8Array> {
  yield bytes;
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
    readPieces: (path, rooms) =>
      path === '-' ? readPieces(path, rooms, giveOnce(stdin)) : readPieces(find(path), rooms),
    closeInput: () => undefined,
    writePieces: (path) => node.writePieces(find(path)),
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

/** The English as it stands in the project, of which nothing may be missing. */
const ENGLISH: TextSource = {
  readTexts: (namespace) =>
    JSON.parse(readFileSync(join(projectRoot, `locales/en/${namespace}.json`), 'utf8')),
  readPack: () => undefined,
  draft: undefined,
};

/** What a run stands on; its output is kept in `run`. */
function makeGround(run: Run, options: RunOptions = {}): Ground {
  const { env = {}, columns = 80, terminal: isTTY = false } = options;
  const keep = (stream: 'stdout' | 'stderr') => ({
    write: (text: string, done?: (error?: Error | null) => void) => {
      run[stream] += text;
      done?.();
    },
    on: () => undefined,
    isTTY,
    columns,
  });
  const host = makeHost(options);
  const io = createProcessIo({ stdout: keep('stdout'), stderr: keep('stderr'), env });
  return {
    host,
    io,
    version,
    advise: () => undefined,
    speak: (locale, folder) =>
      locale === SOURCE_LOCALE
        ? createSpeech(locale, ENGLISH, { onMissing: 'throw' })
        : speak(locale, host, folder),
  };
}

/** A world in English whose output is kept in `run`. */
export function makeWorld(run: Run, options: RunOptions = {}): World {
  return enterWorld([], makeGround(run, options)).world;
}

/** Runs one command line in this process. */
export async function runMain(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  const run: Run = { exit: null, stdout: '', stderr: '' };
  run.exit = await main(argv, makeGround(run, options));
  return run;
}
