import fs from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Host } from '../model/host.ts';
import { collectGarbage } from './collect-garbage.ts';
import { cutLines } from './cut-lines.ts';
import { findAsset } from './find-asset.ts';
import { findParent } from './find-parent.ts';
import { findSystemLanguage } from './find-system-language.ts';
import { hashFile } from './hash-file.ts';
import { identifyPath } from './identify-path.ts';
import { inspectPath } from './inspect-path.ts';
import { listFolder } from './list-folder.ts';
import { listFoldersUp } from './list-folders-up.ts';
import { lockFile } from './lock-file.ts';
import { makeFolder } from './make-folder.ts';
import { ownsConsole } from './owns-console.ts';
import { readInputLimited } from './read-input.ts';
import { readFileLimited } from './read-limited.ts';
import { closeInput, readPieces } from './read-pieces.ts';
import { realPath } from './real-path.ts';
import { replaceFile } from './replace-file.ts';
import { sha1 } from './sha1.ts';
import { sha256 } from './sha256.ts';
import { showFile } from './show-file.ts';
import { startWorker, warmWorkers } from './start-worker.ts';
import { today } from './today.ts';
import { writePieces } from './write-pieces.ts';

/** Where the assets are: a folder, or inside an executable that hands them out by name. */
export type NodeHostOptions =
  | { assetFolder: string }
  | { readAsset: (name: string) => string | undefined };

/** The host on Node: the machine's own files, clock and standard input. */
export function createNodeHost(options: NodeHostOptions): Host {
  return {
    readFile: readFileLimited,
    readInput: readInputLimited,
    readPieces: (path, rooms) => readPieces(path, rooms),
    closeInput,
    writePieces,
    startWorker,
    warmWorkers,
    collectGarbage,
    cores: availableParallelism,
    clock: () => performance.now(),
    replaceFile,
    printPdf: async (html, options) => {
      const { printPdf } = await import('./browser/print-pdf.ts');
      return printPdf(html, options);
    },
    listFolder,
    makeFolder,
    identify: identifyPath,
    exists: fs.existsSync,
    lockFile,
    showFile,
    ownsConsole: () => ownsConsole({ platform: process.platform, env: process.env, findParent }),
    listFoldersUp: (file) => listFoldersUp(file),
    realPath,
    inspect: inspectPath,
    hashFile,
    cutLines,
    findAsset:
      'readAsset' in options ? options.readAsset : (name) => findAsset(options.assetFolder, name),
    sha256,
    sha1,
    systemLanguage: () => findSystemLanguage(process.platform),
    today: () => today(),
  };
}
