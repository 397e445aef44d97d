import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BytePool } from '../../src/text/byte-pool.ts';
import { BlockSplitter } from '../../src/text/split-blocks.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

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
