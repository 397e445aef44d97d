import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFile } from '../../src/host/lock-file.ts';
import { isGone } from '../../src/host/process-mark.ts';

/** The number of a process that has just ended. */
function findDeadPid(): number {
  return spawnSync(process.execPath, ['-e', '0']).pid;
}

describe('lockFile', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'e8-lock-'));
    path = join(folder, 'cafe.yaml.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (lock: object) => writeFileSync(path, JSON.stringify(lock));
  const since = () => new Date().toISOString();

  it('is taken once, names its holder, and can be taken again after', () => {
    const first = lockFile(path);
    expect(first.ok).toBe(true);
    const second = lockFile(path);
    expect(second).toMatchObject({
      ok: false,
      errno: 'EEXIST',
      holder: { pid: process.pid, host: hostname() },
    });
    if (first.ok) first.value.release();
    expect(existsSync(path)).toBe(false);
    expect(lockFile(path).ok).toBe(true);
    expect(readdirSync(folder)).toEqual(['cafe.yaml.lock']);
  });

  it('is taken over from a process that is gone', () => {
    const pid = findDeadPid();
    write({ pid, host: hostname(), user: 'x', since: since() });
    for (const name of [`.e8-${pid}-ab1.tmp`, `cafe.yaml.lock.${pid}-ab1`, '.e8-1-ab1.tmp']) {
      writeFileSync(join(folder, name), 'left behind');
    }
    expect(lockFile(path).ok).toBe(true);
    expect(readdirSync(folder)).toEqual(['.e8-1-ab1.tmp', 'cafe.yaml.lock']);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('is not taken from a living process, nor from another computer', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => 0, 60000)']);
    write({ pid: other.pid, host: hostname(), user: 'Tan', since: since() });
    expect(lockFile(path)).toMatchObject({ ok: false, holder: { pid: other.pid, user: 'Tan' } });
    other.kill('SIGKILL');
    write({ pid: findDeadPid(), host: 'another-computer', user: 'Tan', since: since() });
    expect(lockFile(path)).toMatchObject({ ok: false, holder: { host: 'another-computer' } });
  });

  it('is taken over where the number now belongs to another process', () => {
    const mark = { pid: process.pid, host: hostname(), user: 'x', since: since() };
    if (process.platform === 'linux') expect(isGone({ ...mark, started: '1' })).toBe(true);
    expect(isGone({ ...mark, since: '2001-01-01T00:00:00Z' })).toBe(true);
    expect(isGone(mark)).toBe(false);
  });

  it('is taken over where nothing readable is in it for a while', () => {
    writeFileSync(path, '{');
    expect(lockFile(path)).toMatchObject({ ok: false, errno: 'EEXIST' });
    const old = new Date(Date.now() - 60_000);
    utimesSync(path, old, old);
    expect(lockFile(path).ok).toBe(true);
  });

  it('is left alone by one who no longer holds it', () => {
    const first = lockFile(path);
    write({ pid: 1, host: 'another-computer', user: 'x', since: since() });
    if (first.ok) first.value.release();
    expect(existsSync(path)).toBe(true);
  });

  it('says why it cannot be made', () => {
    expect(lockFile(join(folder, 'nowhere/x.lock'))).toEqual({ ok: false, errno: 'ENOENT' });
  });

  it('goes to one of many who find it abandoned at the same moment', async () => {
    const source = join(import.meta.dirname, '../../src/host/lock-file.ts');
    const script = `
      const { lockFile } = await import(${JSON.stringify(source)});
      const got = lockFile(${JSON.stringify(path)});
      process.stdout.write(got.ok ? 'T' : 'F');
      setTimeout(() => process.exit(0), 1500);
    `;
    write({ pid: findDeadPid(), host: hostname(), user: 'x', since: since() });
    const runs = Array.from({ length: 6 }, () => runScript(script));
    const results = await Promise.all(runs);
    expect(results.filter((each) => each === 'T')).toHaveLength(1);
  }, 30_000);
});

function runScript(script: string): Promise<string> {
  const loader = join(import.meta.dirname, '../../node_modules/tsx/dist/loader.mjs');
  const args = ['--import', loader, '--input-type=module', '-e', script];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  return new Promise((resolve) => child.on('close', () => resolve(out)));
}
