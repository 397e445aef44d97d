import { ToolError } from '../run-tool.ts';

/** Offsets of the PE format: "PE Format", Microsoft Learn, "Optional Header". */
const HEADER_AT = 0x3c;
const OPTIONAL_HEADER = 24;
const PE32_PLUS = 0x20b;
const CHECKSUM = 64;
const CERTIFICATE_ENTRY = 112 + 4 * 8;

/**
 * A Windows program without its Authenticode signature. What is injected afterwards would make that
 * signature wrong and leave it in the middle of the file, where no tool can remove or replace it;
 * so it goes first, and the finished program can be signed anew.
 */
export function removeWindowsSignature(program: Buffer): Buffer {
  const optional = program.readUInt32LE(HEADER_AT) + OPTIONAL_HEADER;
  if (program.readUInt16LE(optional) !== PE32_PLUS) throw new ToolError('not a 64-bit PE program');
  const entry = optional + CERTIFICATE_ENTRY;
  const place = program.readUInt32LE(entry);
  const size = program.readUInt32LE(entry + 4);
  if (size === 0) return program;
  if (place + size !== program.length) throw new ToolError('the signature is not at the end');
  const bare = Buffer.from(program.subarray(0, place));
  bare.writeBigUInt64LE(0n, entry);
  // The checksum covered the signature too; zero means none, which Windows accepts for programs.
  bare.writeUInt32LE(0, optional + CHECKSUM);
  return bare;
}
