import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BytePool } from '../../src/text/byte-pool.ts';
import { scanLines } from '../../src/text/scan-lines.ts';
import { BlockSplitter } from '../../src/text/split-blocks.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function countNames(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, each) => sum + countNames(each), own);
}

describe('scanLines', () => {
  it('gives the lines of a block from any place in memory', () => {
    const texts = fc.array(
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', '')),
    );
    fc.assert(
      fc.property(texts, fc.nat(7), (lines, shift) => {
        const text = lines.map((line) => `${line}\n`).join('');
        const bytes = encode('x'.repeat(shift) + text).subarray(shift);
        expect(scanLines(bytes).map((line) => decode(line.bytes))).toEqual(lines);
      }),
    );
  });

  it('counts the names of a JSON text, and never fewer', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent).replaceAll('\n', '\r');
        const [line] = scanLines(encode(text));
        const others = text.split('":').length - 1;
        expect(line?.names).toBeGreaterThanOrEqual(countNames(value));
        expect(line?.names).toBeLessThanOrEqual(others);
      }),
    );
    const spaced = '{"a" : 1, "b"\t:2, "c:":"d"}'.replace('\\t', '\t');
    expect(scanLines(encode(spaced)).map(({ names }) => names)).toEqual([3]);
  });

  it('gives a last line without an end', () => {
    expect(scanLines(encode('a\nb')).map((line) => decode(line.bytes))).toEqual(['a', 'b']);
    expect(scanLines(new Uint8Array())).toEqual([]);
  });
});

describe('BlockSplitter', () => {
  it('loses nothing, whatever the pieces', () => {
    const lines = fc.array(fc.string({ maxLength: 30 }).map((text) => text.replaceAll('\n', '')));
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 20 }), (list, size) => {
        const bytes = encode(list.join('\n'));
        const splitter = new BlockSplitter(1000, new BytePool());
        const blocks = [];
        for (let at = 0; at < bytes.length; at += size) {
          // The same buffer again and again, as the host's.
          const piece = bytes.slice(at, at + size);
          blocks.push(...splitter.push(piece));
          piece.fill(0);
        }
        blocks.push(...splitter.end());
        const texts = blocks.map((block) => ('bytes' in block ? decode(block.bytes) : '?'));
        for (const text of texts.slice(0, -1)) expect(text.endsWith('\n')).toBe(true);
        expect(texts.join('')).toBe(list.join('\n'));
      }),
    );
  });

  it('keeps nothing of a line that is too long, and goes on after it', () => {
    const splitter = new BlockSplitter(10, new BytePool());
    const pieces = ['short\n01234', '56789', 'more', 'and\nlast', '\n'];
    const blocks = pieces.flatMap((piece) => splitter.push(encode(piece)));
    const texts = [...blocks, ...splitter.end()].map((block) =>
      'bytes' in block ? decode(block.bytes) : '(too long)',
    );
    expect(texts).toEqual(['short\n', '(too long)', 'last\n']);
  });
});
