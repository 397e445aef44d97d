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
      fc.property(lines, fc.integer({ min: 1, max: 20 }), fc.nat(40), (list, size, head) => {
        const bytes = encode(list.join('\n'));
        const pool = new BytePool();
        const splitter = new BlockSplitter(1000, pool);
        const blocks = [];
        for (let at = 0; at < bytes.length; at += size) {
          // With room before the piece, with too little of it, and with none.
          const room = pool.take(head + size).subarray(head);
          room.set(bytes.subarray(at, at + size));
          blocks.push(...splitter.push(room.subarray(0, bytes.length - at)));
        }
        blocks.push(...splitter.end());
        const texts = blocks.map((block) => ('bytes' in block ? decode(block.bytes) : '?'));
        for (const text of texts.slice(0, -1)) expect(text.endsWith('\n')).toBe(true);
        expect(texts.join('')).toBe(list.join('\n'));
      }),
    );
  });

  it('leaves a block where its piece was read to, and gives back what it did not need', () => {
    const pool = new BytePool();
    const splitter = new BlockSplitter(100, pool);
    const [first, second] = [pool.takeRoom(9), pool.takeRoom(9)];
    first.set(encode('first\nsec'));
    second.set(encode('ond line\n'));
    expect(splitter.push(first)).toEqual([{ bytes: first.subarray(0, 6) }]);
    const [block] = splitter.push(second) as [{ bytes: Uint8Array }];
    expect([decode(block.bytes), block.bytes.buffer]).toEqual(['second line\n', second.buffer]);
    const third = pool.takeRoom(9);
    splitter.push(third.fill(0x61));
    expect(pool.takeRoom(9).buffer).toBe(third.buffer);
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
