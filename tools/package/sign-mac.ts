import { createHash } from 'node:crypto';
import { ToolError } from '../run-tool.ts';
import { findSegment, type MachO, readMachO } from './read-mach-o.ts';

/** Numbers of `kern/cs_blobs.h`. */
const SUPER_BLOB = 0xfade0cc0;
const CODE_DIRECTORY = 0xfade0c02;
const REQUIREMENTS = 0xfade0c01;
const CMS_WRAPPER = 0xfade0b01;
const CMS_SLOT = 0x10000;
const REQUIREMENTS_SLOT = 2;
/** The version that carries the bounds of the text segment. */
const VERSION = 0x20400;
const AD_HOC = 0x2;
const SHA256 = 2;
const MAIN_BINARY = 1n;

const HASH_BYTES = 32;
const PAGE_BITS = 12;
const PAGE = 1 << PAGE_BITS;
const HEADER_BYTES = 88;
const COMMAND_BYTES = 16;
const CODE_SIGNATURE = 0x1d;
const FIRST_COMMAND = 32;
const ARM64 = 0x0100000c;

const roundUp = (value: number, unit: number): number => Math.ceil(value / unit) * unit;
const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** A list of 32-bit big-endian numbers, as signatures are written. */
function writeNumbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, 4 * index);
  return bytes;
}

/** Adds the load command that names the signature. Gives back where it stands. */
function addCommand(file: Buffer, { commands, commandBytes, segments }: MachO): number {
  const place = FIRST_COMMAND + commandBytes;
  const content = Math.min(...segments.flatMap(({ sections }) => sections));
  const room = file.subarray(place, place + COMMAND_BYTES);
  if (place + COMMAND_BYTES > content || room.some((byte) => byte !== 0)) {
    throw new ToolError('the Mach-O file has no room for a signature');
  }
  file.writeUInt32LE(commands + 1, 16);
  file.writeUInt32LE(commandBytes + COMMAND_BYTES, 20);
  file.writeUInt32LE(CODE_SIGNATURE, place);
  file.writeUInt32LE(COMMAND_BYTES, place + 4);
  return place;
}

/** The load commands say how long the signed file is; they are signed themselves. */
function writePlaces(file: Buffer, found: MachO, signature: number, size: number): void {
  const command = found.signature?.command ?? addCommand(file, found);
  file.writeUInt32LE(signature, command + 8);
  file.writeUInt32LE(size, command + 12);
  const link = findSegment(found, '__LINKEDIT');
  const length = signature + size - link.offset;
  const memoryPage = found.cpu === ARM64 ? 16_384 : 4096;
  file.writeBigUInt64LE(BigInt(roundUp(length, memoryPage)), link.command + 32);
  file.writeBigUInt64LE(BigInt(length), link.command + 48);
}

/** The hash of every page up to the signature, with what they belong to. */
function makeDirectory(file: Buffer, found: MachO, limit: number, name: Buffer, reqs: Buffer) {
  const pages = Math.ceil(limit / PAGE);
  const special = REQUIREMENTS_SLOT;
  const hashes = HEADER_BYTES + name.length + special * HASH_BYTES;
  const directory = Buffer.alloc(hashes + pages * HASH_BYTES);
  const text = findSegment(found, '__TEXT');
  writeNumbers(
    ...[CODE_DIRECTORY, directory.length, VERSION, AD_HOC, hashes, HEADER_BYTES],
    ...[special, pages, limit],
  ).copy(directory);
  directory.set([HASH_BYTES, SHA256, 0, PAGE_BITS], 36);
  directory.writeBigUInt64BE(BigInt(text.offset), 64);
  directory.writeBigUInt64BE(BigInt(text.size), 72);
  directory.writeBigUInt64BE(MAIN_BINARY, 80);
  name.copy(directory, HEADER_BYTES);
  // Special slots stand before the pages, counted backwards; there is no Info.plist for slot 1.
  sha256(reqs).copy(directory, hashes - REQUIREMENTS_SLOT * HASH_BYTES);
  for (let page = 0; page < pages; page += 1) {
    const bytes = file.subarray(page * PAGE, Math.min((page + 1) * PAGE, limit));
    sha256(bytes).copy(directory, hashes + page * HASH_BYTES);
  }
  return directory;
}

function measureDirectory(limit: number, name: Buffer): number {
  const hashes = Math.ceil(limit / PAGE) + REQUIREMENTS_SLOT;
  return HEADER_BYTES + name.length + hashes * HASH_BYTES;
}

/**
 * The program with an ad-hoc signature: hashes of every page, by nobody. Injection takes Node's own
 * signature away, and macOS on Apple silicon ends programs that have none at all. No tool for that
 * comes from the package registry, so this writes what `codesign --sign -` would.
 *
 * @param identifier the program's name within the signature
 */
export function signMac(program: Buffer, identifier: string): Buffer {
  const found = readMachO(program);
  const content = program.subarray(0, found.signature?.offset);
  const limit = roundUp(content.length, 16);
  const name = Buffer.from(`${identifier}\0`);
  const requirements = writeNumbers(REQUIREMENTS, 12, 0);
  const cms = writeNumbers(CMS_WRAPPER, 8);
  const start = 12 + 3 * 8;
  const afterDirectory = start + measureDirectory(limit, name);
  const length = afterDirectory + requirements.length + cms.length;
  const signed = Buffer.alloc(limit + roundUp(length, 16));
  content.copy(signed);
  writePlaces(signed, found, limit, roundUp(length, 16));
  const head = writeNumbers(
    ...[SUPER_BLOB, length, 3, 0, start, REQUIREMENTS_SLOT, afterDirectory],
    ...[CMS_SLOT, afterDirectory + requirements.length],
  );
  const directory = makeDirectory(signed, found, limit, name, requirements);
  Buffer.concat([head, directory, requirements, cms]).copy(signed, limit);
  return signed;
}
