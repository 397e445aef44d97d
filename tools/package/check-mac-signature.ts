import { createHash } from 'node:crypto';
import { ToolError } from '../run-tool.ts';
import { findSegment, readMachO } from './read-mach-o.ts';

const CODE_DIRECTORY = 0xfade0c02;
/** Kinds of hashes in a signature, by number. */
const HASHES: Readonly<Record<number, string>> = { 1: 'sha1', 2: 'sha256' };

/** What a check looked at. */
export interface CheckedSignature {
  directories: number;
  pages: number;
}

function listBlobs(file: Buffer, start: number): number[] {
  const count = file.readUInt32BE(start + 8);
  return Array.from(
    { length: count },
    (_, index) => start + file.readUInt32BE(start + 16 + 8 * index),
  );
}

/** Recomputes every page hash of one code directory. Gives back how many pages it covers. */
function checkDirectory(file: Buffer, directory: number, signature: number): number {
  const hashes = directory + file.readUInt32BE(directory + 16);
  const pages = file.readUInt32BE(directory + 28);
  const limit = file.readUInt32BE(directory + 32);
  const [size = 0, kind = 0] = file.subarray(directory + 36, directory + 38);
  const page = 2 ** (file[directory + 39] ?? 0);
  const algorithm = HASHES[kind];
  if (algorithm === undefined) throw new ToolError(`unknown hash kind ${kind}`);
  if (limit !== signature) throw new ToolError('not all of the file is signed');
  if (pages !== Math.ceil(limit / page)) throw new ToolError('pages are missing');
  for (let index = 0; index < pages; index += 1) {
    const bytes = file.subarray(index * page, Math.min((index + 1) * page, limit));
    const found = createHash(algorithm).update(bytes).digest().subarray(0, size);
    const noted = file.subarray(hashes + index * size, hashes + (index + 1) * size);
    if (!found.equals(noted)) throw new ToolError(`page ${index} is not what was signed`);
  }
  return pages;
}

/**
 * Recomputes what macOS would of an embedded signature: that it covers the whole file before it,
 * that it ends the file, and the hash of every page. It shares no code with the signer but the
 * reader of load commands, and passes Node's own signed programs.
 *
 * @throws ToolError where anything is wrong
 */
export function checkMacSignature(file: Buffer): CheckedSignature {
  const found = readMachO(file);
  if (found.signature === undefined) throw new ToolError('not signed');
  const { offset, size } = found.signature;
  const link = findSegment(found, '__LINKEDIT');
  const ends = [offset + size, link.offset + link.size];
  if (ends.some((end) => end !== file.length)) throw new ToolError('the file goes on after it');
  const directories = listBlobs(file, offset).filter(
    (blob) => file.readUInt32BE(blob) === CODE_DIRECTORY,
  );
  if (directories.length === 0) throw new ToolError('nothing is hashed');
  const counts = directories.map((each) => checkDirectory(file, each, offset));
  return { directories: counts.length, pages: Math.max(...counts) };
}
