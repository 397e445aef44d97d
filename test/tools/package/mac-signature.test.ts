import { describe, expect, it } from 'vitest';
import { checkMacSignature } from '../../../tools/package/check-mac-signature.ts';
import { signMac } from '../../../tools/package/sign-mac.ts';

const PAGE = 4096;

/** A thin 64-bit Mach-O file with a text segment, one section, and a link segment at its end. */
function makeProgram(): Buffer {
  const file = Buffer.alloc(5 * PAGE + 1234, 7);
  file.fill(0, 0, PAGE);
  const [text, link] = [32, 32 + 72 + 80];
  const numbers = [0xfeedfacf, 0x01000007, 3, 2, 2, 72 + 80 + 72];
  for (const [index, value] of numbers.entries()) file.writeUInt32LE(value, 4 * index);
  const segment = (place: number, name: string, size: number, range: [number, number]) => {
    file.writeUInt32LE(0x19, place);
    file.writeUInt32LE(size, place + 4);
    file.write(name, place + 8, 'latin1');
    file.writeBigUInt64LE(BigInt(range[0]), place + 40);
    file.writeBigUInt64LE(BigInt(range[1]), place + 48);
  };
  segment(text, '__TEXT', 72 + 80, [0, 4 * PAGE]);
  file.writeUInt32LE(1, text + 64);
  file.writeUInt32LE(PAGE, text + 72 + 48);
  segment(link, '__LINKEDIT', 72, [4 * PAGE, PAGE + 1234]);
  return file;
}

describe('an ad-hoc signature', () => {
  const signed = signMac(makeProgram(), 'e8');

  it('covers every page', () => {
    expect(checkMacSignature(signed)).toEqual({ directories: 1, pages: 6 });
  });

  it('can be made anew', () => {
    expect(signMac(signed, 'e8').equals(signed)).toBe(true);
  });

  it.each([0, PAGE, 3 * PAGE + 1, 5 * PAGE + 1000])('notices a change at byte %i', (place) => {
    const changed = Buffer.from(signed);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(() => checkMacSignature(changed)).toThrow();
  });

  it('notices what comes after it, and that there is none', () => {
    expect(() => checkMacSignature(Buffer.concat([signed, Buffer.alloc(16)]))).toThrow('goes on');
    expect(() => checkMacSignature(makeProgram())).toThrow('not signed');
    expect(() => signMac(Buffer.alloc(64), 'e8')).toThrow('Mach-O');
  });

  it('is refused where there is no room for it', () => {
    const full = makeProgram();
    full.fill(1, 32 + 72 + 80 + 72, PAGE);
    expect(() => signMac(full, 'e8')).toThrow('no room');
  });
});
