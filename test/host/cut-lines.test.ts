import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLines } from '../../src/host/cut-lines.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it('gives the lines of a block from any place in memory', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', '')));
  fc.assert(
    fc.property(texts, fc.nat(7), (lines, shift) => {
      const text = lines.map((line) => `${line}\n`).join('');
      const bytes = encode('x'.repeat(shift) + text).subarray(shift);
      expect(cutLines(bytes).map(decode)).toEqual(lines);
    }),
  );
});

it('gives a last line without an end', () => {
  expect(cutLines(encode('a\nb')).map(decode)).toEqual(['a', 'b']);
  expect(cutLines(new Uint8Array())).toEqual([]);
});
