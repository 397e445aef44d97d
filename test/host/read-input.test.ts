import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeErrno } from '../../src/host/attempt.ts';
import { readInputLimited } from '../../src/host/read-input.ts';

const feed = (...chunks: string[]) => Readable.from(chunks.map((each) => Buffer.from(each)));

async function* fail(error: Error): AsyncGenerator<Uint8Array> {
  yield Buffer.from('x');
  throw error;
}

describe('readInputLimited', () => {
  it('reads all parts to the end', async () => {
    const answer = await readInputLimited(100, feed('ab', 'cd'));
    expect(answer.ok && Buffer.from(answer.value).toString()).toBe('abcd');
  });

  it('stops one byte past the limit', async () => {
    const answer = await readInputLimited(3, feed('ab', 'cdef', 'gh'));
    expect(answer.ok && Buffer.from(answer.value).toString()).toBe('abcd');
  });

  it('gives an empty input', async () => {
    expect(await readInputLimited(3, feed())).toEqual({ ok: true, value: Buffer.alloc(0) });
  });

  it('tells the name of a failure, and throws what is no system error', async () => {
    const answer = await readInputLimited(3, fail(makeErrno('EISDIR')));
    expect(answer).toEqual({ ok: false, errno: 'EISDIR' });
    await expect(readInputLimited(3, fail(new RangeError('a bug')))).rejects.toThrow('a bug');
  });
});
