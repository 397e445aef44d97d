import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPack } from '../../../src/app/find-pack.ts';
import { openStore } from '../../../src/app/interview/open-store.ts';
import { EXIT } from '../../../src/model/exit-code.ts';
import type { Host } from '../../../src/model/host.ts';
import { makeHost } from '../../cli/run-main.ts';

const TEXT = `# by hand
schema: e8/assessment/v1
framework: essential-eight@2023-11
organisation: { name: Kopi Satu } # the cafe
answers:
  PA-1690: not-assessed # ask Tan
`;
const YES = { path: ['answers', 'PA-1876'], value: 'effective' };

describe('openStore', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'e8-store-'));
    file = join(folder, 'cafe.yaml');
    writeFileSync(file, TEXT);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function open(host: Partial<Host> = {}) {
    const whole = makeHost({ host });
    const pack = await findPack('essential-eight@2023-11', { host: whole, controls: undefined });
    return openStore(file, whole, pack);
  }
  const onDisk = () => readFileSync(file, 'utf8');

  it('brings a change to the disk at once, and touches nothing else', async () => {
    const store = await open();
    expect(await store.save([YES])).toEqual({ kind: 'saved' });
    expect(onDisk()).toBe(`${TEXT}  PA-1876: effective\n`);
    expect(store.assessment.answers).toEqual({ 'PA-1690': 'not-assessed', 'PA-1876': 'effective' });
    expect(store.pending).toEqual([]);
  });

  it('keeps a byte order mark', async () => {
    writeFileSync(file, `\uFEFF${TEXT}`);
    const store = await open();
    await store.save([YES]);
    expect(onDisk()).toBe(`\uFEFF${TEXT}  PA-1876: effective\n`);
    expect(await store.save([{ ...YES, value: 'ineffective' }])).toEqual({ kind: 'saved' });
  });

  it('adds to what somebody else wrote meanwhile', async () => {
    const store = await open();
    writeFileSync(file, TEXT.replace('not-assessed', 'ineffective'));
    expect(await store.save([YES])).toEqual({ kind: 'merged' });
    expect(onDisk()).toContain('PA-1690: ineffective # ask Tan\n  PA-1876: effective\n');
    expect(store.assessment.answers['PA-1690']).toBe('ineffective');
  });

  it('takes the same change by two people for no conflict', async () => {
    const store = await open();
    const theirs = `${TEXT}  PA-1876: effective # theirs\n`;
    writeFileSync(file, theirs);
    expect(await store.save([YES])).toEqual({ kind: 'merged' });
    expect(onDisk()).toBe(theirs);
  });

  it.each(['mine', 'theirs'] as const)('overwrites nothing until it is told: %s', async (keep) => {
    const store = await open();
    const theirs = `${TEXT}  PA-1876: ineffective\n`;
    writeFileSync(file, theirs);
    expect(await store.save([YES])).toMatchObject({ kind: 'conflict' });
    expect(onDisk()).toBe(theirs);
    expect(await store.settle(keep)).toEqual({ kind: 'saved' });
    const expected = keep === 'mine' ? theirs.replace('ineffective', 'effective') : theirs;
    expect(onDisk()).toBe(expected);
    expect(await store.save([{ path: ['target'], value: 1 }])).toEqual({ kind: 'saved' });
    expect(onDisk()).toBe(`${expected}target: 1\n`);
  });

  it('leaves a file alone that somebody else broke', async () => {
    const store = await open();
    writeFileSync(file, 'schema: [');
    expect(await store.save([YES])).toEqual({ kind: 'broken' });
    expect(onDisk()).toBe('schema: [');
    writeFileSync(file, TEXT);
    expect(await store.save([])).toEqual({ kind: 'saved' });
    expect(onDisk()).toContain('PA-1876: effective');
  });

  it('writes a file again that was removed', async () => {
    const store = await open();
    rmSync(file);
    expect(await store.save([YES])).toEqual({ kind: 'saved' });
    expect(onDisk()).toContain('# ask Tan');
  });

  it.each(['ENOSPC', 'EROFS', 'EACCES'])('keeps what cannot be written: %s', async (errno) => {
    let isFull = true;
    const node = makeHost();
    const replaceFile: Host['replaceFile'] = (path, content) =>
      isFull ? { ok: false, errno } : node.replaceFile(path, content);
    const store = await open({ replaceFile });
    expect(await store.save([YES])).toEqual({ kind: 'failed', reason: errno });
    expect(onDisk()).toBe(TEXT);
    expect(store.pending).toEqual([YES]);
    expect(store.assessment.answers['PA-1876']).toBe('effective');
    isFull = false;
    expect(await store.save([{ path: ['target'], value: 2 }])).toEqual({ kind: 'saved' });
    expect(onDisk()).toBe(`${TEXT}  PA-1876: effective\ntarget: 2\n`);
    expect(store.pending).toEqual([]);
  });

  it('does not write over what it cannot read', async () => {
    let isReadable = true;
    const node = makeHost();
    const readFile: Host['readFile'] = (path, limit) =>
      isReadable ? node.readFile(path, limit) : { ok: false, errno: 'EACCES' };
    const store = await open({ readFile });
    isReadable = false;
    expect(await store.save([YES])).toEqual({ kind: 'failed', reason: 'EACCES' });
    expect(onDisk()).toBe(TEXT);
  });

  it('refuses a file that is not valid', async () => {
    writeFileSync(file, `${TEXT}  PA-0000: effective\n`);
    await expect(open()).rejects.toMatchObject({ code: 'invalid-input', exit: EXIT.badInput });
  });
});
