import fs from 'node:fs';
import { dirname, join } from 'node:path';
import type { HostAnswer } from '../model/host.ts';
import { attempt, errnoOf, makeErrno } from './attempt.ts';
import { identifyPath } from './identify-path.ts';
import { syncFolder, writeAll, writeWhole } from './write-descriptor.ts';

const PRIVATE = 0o600;
const PERMISSIONS = 0o7777;
/** Names of the descriptors that the shell gave: what they lead to may not be replaced. */
const OWN_DESCRIPTOR = /^\/(?:dev|proc\/self)\/(?:fd\/(\d+)|(stdout)|(stderr))$/;
/** A place that takes the file but not a new name beside it: a mounted file, a locked one. */
const REFUSES_RENAME: readonly string[] = ['EACCES', 'EPERM', 'EBUSY', 'EXDEV', 'ETXTBSY'];

/**
 * Replaces a file whole or not at all: a temporary file beside the target (links followed), brought
 * to the disk, then renamed over it. A new file is readable by its owner alone, an existing one
 * keeps its permissions, a write-protected one is refused. A file that holds the same already is
 * left as it is. Devices, pipes and places that refuse a rename are written directly; there the old
 * content is put back if that fails.
 */
export function replaceFile(path: string, content: string | Uint8Array): HostAnswer<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const own = findOwnDescriptor(path);
  return attempt(() => (own === undefined ? writeTo(path, bytes) : writeAll(own, bytes)));
}

/** Written to directly, because a socket or a deleted file cannot be opened by that name again. */
function findOwnDescriptor(path: string): number | undefined {
  const [match, number, isOutput] = OWN_DESCRIPTOR.exec(path) ?? [];
  if (match === undefined) return undefined;
  if (number !== undefined) return Number(number);
  return isOutput === undefined ? 2 : 1;
}

function writeTo(path: string, bytes: Uint8Array): void {
  const existing = fs.statSync(path, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw makeErrno('EISDIR');
  if (existing !== undefined && !existing.isFile()) {
    writeWhole(path, 'a', PRIVATE, bytes);
    return;
  }
  if (existing !== undefined) {
    fs.accessSync(path, fs.constants.W_OK);
    // To replace a file costs ten times as much as to read it.
    if (holdsAlready(path, existing, bytes)) return;
  }
  replaceRegular(identifyPath(path), existing, bytes);
}

function holdsAlready(path: string, { size }: fs.Stats, bytes: Uint8Array): boolean {
  if (size !== bytes.length) return false;
  // What may be written need not be readable.
  const old = attempt(() => fs.readFileSync(path));
  return old.ok && old.value.equals(bytes);
}

function replaceRegular(target: string, existing: fs.Stats | undefined, bytes: Uint8Array): void {
  const temporary = temporaryName(target);
  try {
    writeWhole(temporary, 'wx', PRIVATE, bytes);
    if (existing !== undefined) keepOwnership(temporary, existing);
    fs.renameSync(temporary, target);
  } catch (error) {
    attempt(() => fs.rmSync(temporary, { force: true }));
    if (existing === undefined || !REFUSES_RENAME.includes(errnoOf(error))) throw error;
    overwrite(target, bytes);
    return;
  }
  syncFolder(dirname(target));
}

/**
 * A name beside a target for what is to take its place. Short whatever the target's name, which may be as long as the file
 * system allows.
 */
export function temporaryName(target: string): string {
  const random = Math.random().toString(36).slice(2, 12);
  return join(dirname(target), `.e8-${process.pid}-${random}.tmp`);
}

/** The mode always; the owner where the user may give files away. */
export function keepOwnership(path: string, existing: fs.Stats): void {
  const own = fs.statSync(path);
  if (own.uid !== existing.uid || own.gid !== existing.gid) {
    attempt(() => fs.chownSync(path, existing.uid, existing.gid));
  }
  fs.chmodSync(path, existing.mode & PERMISSIONS);
}

function overwrite(target: string, bytes: Uint8Array): void {
  const old = fs.readFileSync(target);
  try {
    writeWhole(target, 'w', PRIVATE, bytes);
  } catch (error) {
    attempt(() => writeWhole(target, 'w', PRIVATE, old));
    throw error;
  }
}
