import fs from 'node:fs';
import { dirname } from 'node:path';
import type { FileWriter, HostAnswer } from '../model/host.ts';
import { attempt, makeErrno } from './attempt.ts';
import { identifyPath } from './identify-path.ts';
import { keepOwnership, temporaryName } from './replace-file.ts';
import { syncFolder, writeAll } from './write-descriptor.ts';

const PRIVATE = 0o600;

/** Where nothing can take a name later, such as a device or a pipe: written to as it comes. */
function writeDirectly(path: string): FileWriter {
  const descriptor = fs.openSync(path, 'a', PRIVATE);
  let isOpen = true;
  const close = () => {
    if (isOpen) fs.closeSync(descriptor);
    isOpen = false;
  };
  return {
    write: (text) => attempt(() => writeAll(descriptor, Buffer.from(text, 'utf8'))),
    finish: () => attempt(close),
    discard: () => void attempt(close),
  };
}

function writeAside(target: string, existing: fs.Stats | undefined): FileWriter {
  const temporary = temporaryName(target);
  const descriptor = fs.openSync(temporary, 'wx', PRIVATE);
  const remove = () => void attempt(() => fs.rmSync(temporary, { force: true }));
  // An interruption ends the process at once, and must leave nothing half written.
  process.once('exit', remove);
  let isOpen = true;
  const close = () => {
    isOpen = false;
    fs.closeSync(descriptor);
  };
  return {
    write: (text) => attempt(() => writeAll(descriptor, Buffer.from(text, 'utf8'))),
    finish: () =>
      attempt(() => {
        fs.fsyncSync(descriptor);
        close();
        if (existing !== undefined) keepOwnership(temporary, existing);
        fs.renameSync(temporary, target);
        process.off('exit', remove);
        syncFolder(dirname(target));
      }),
    discard: () => {
      if (isOpen) attempt(close);
      remove();
      process.off('exit', remove);
    },
  };
}

/**
 * Begins to replace a file by what is written piece by piece: aside, and put in place when it is
 * whole. Devices and pipes are written to as it comes.
 */
export function writePieces(path: string): HostAnswer<FileWriter> {
  return attempt(() => {
    const existing = fs.statSync(path, { throwIfNoEntry: false });
    if (existing?.isDirectory()) throw makeErrno('EISDIR');
    if (existing !== undefined && !existing.isFile()) return writeDirectly(path);
    if (existing !== undefined) fs.accessSync(path, fs.constants.W_OK);
    return writeAside(identifyPath(path), existing);
  });
}
