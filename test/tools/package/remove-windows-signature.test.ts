import { describe, expect, it } from 'vitest';
import { removeWindowsSignature } from '../../../tools/package/remove-windows-signature.ts';

const HEADER = 0x80;
const OPTIONAL = HEADER + 24;
const ENTRY = OPTIONAL + 112 + 4 * 8;
const SIGNATURE = 64;

/** A 64-bit PE header with a checksum, 1 KB of content, and a signature at the end. */
function makeProgram(size = SIGNATURE): Buffer {
  const file = Buffer.alloc(1024 + SIGNATURE, 9);
  file.writeUInt32LE(HEADER, 0x3c);
  file.writeUInt16LE(0x20b, OPTIONAL);
  file.writeUInt32LE(0x12345678, OPTIONAL + 64);
  file.writeUInt32LE(size === 0 ? 0 : 1024, ENTRY);
  file.writeUInt32LE(size, ENTRY + 4);
  return file;
}

describe('removeWindowsSignature', () => {
  it('takes the signature away, and what names it', () => {
    const bare = removeWindowsSignature(makeProgram());
    expect(bare).toHaveLength(1024);
    expect(bare.readBigUInt64LE(ENTRY)).toBe(0n);
    expect(bare.readUInt32LE(OPTIONAL + 64)).toBe(0);
    expect(bare.subarray(ENTRY + 8)).toEqual(makeProgram().subarray(ENTRY + 8, 1024));
  });

  it('leaves a program that has none', () => {
    const program = makeProgram(0);
    expect(removeWindowsSignature(program)).toBe(program);
  });

  it('refuses a signature that is not at the end, and other files', () => {
    expect(() => removeWindowsSignature(makeProgram(SIGNATURE - 8))).toThrow('not at the end');
    expect(() => removeWindowsSignature(Buffer.alloc(1024))).toThrow('PE');
  });
});
