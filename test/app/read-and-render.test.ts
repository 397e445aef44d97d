import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/app/read-source.ts';
import { loadReporter } from '../../src/app/render-judged.ts';
import { REPORTERS } from '../../src/report/registry.ts';
import { makeHost } from '../cli/run-main.ts';

describe('readSource', () => {
  it.each([
    ['ENOENT', 'no-such-file'],
    ['EISDIR', 'is-folder'],
    ['EACCES', 'cannot-read'],
    ['EIO', 'cannot-read'],
  ])('turns %s into %s', async (errno, code) => {
    const host = makeHost({ host: { readFile: () => ({ ok: false, errno }) } });
    const expected = { code, exit: 3, values: { file: 'a.yaml', reason: errno } };
    await expect(readSource('a.yaml', host)).rejects.toMatchObject(expected);
  });

  it('reads standard input for -, and no file of that name', async () => {
    const host = makeHost({ stdin: new Uint8Array([104, 105]) });
    expect(Buffer.from(await readSource('-', host)).toString()).toBe('hi');
  });

  it('asks for one byte more than the loader takes, so that none is cut off unseen', async () => {
    const limits: number[] = [];
    const readFile = (_path: string, limit: number) => {
      limits.push(limit);
      return { ok: true, value: new Uint8Array() } as const;
    };
    await readSource('a.yaml', makeHost({ host: { readFile } }));
    expect(limits).toEqual([2 * 1024 * 1024]);
  });
});

describe('loadReporter', () => {
  it('finds each under its id, and throws for one that nobody checked', async () => {
    for (const { id, load } of REPORTERS) expect(await loadReporter(id)).toBe(await load());
    await expect(loadReporter('none')).rejects.toThrow('none');
  });
});
