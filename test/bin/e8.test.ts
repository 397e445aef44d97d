import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('bin/e8.js', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'e8-bin-'));
    mkdirSync(join(folder, 'bin'));
    mkdirSync(join(folder, 'dist'));
    for (const name of ['bin/e8.js', 'bin/package.json', 'package.json']) {
      copyFileSync(join(root, name), join(folder, name));
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function run(
    args: string[],
    bundle?: string,
  ): { status: number | null; out: string; err: string } {
    if (bundle !== undefined) writeFileSync(join(folder, 'dist/e8.cjs'), bundle);
    const command = [join(folder, 'bin/e8.js'), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    return { status, out: stdout, err: stderr };
  }

  it.each(['--version', '-V'])('answers %s without the bundle', (flag) => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(run([flag])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  it('hands over its arguments and takes the exit code', () => {
    const bundle = 'exports.launch = async (argv) => (console.log(argv.join()), argv.length);';
    expect(run(['a', '--version'], bundle)).toEqual({ status: 2, out: 'a,--version\n', err: '' });
  });

  it('says what to do when it was never built', () => {
    const { status, err } = run(['assess']);
    expect(status).toBe(70);
    expect(err).toBe('e8 is not built (no dist/e8.cjs). Run: npm run build\n');
  });

  it.each([
    ['the bundle throws', 'throw new Error("broken")'],
    ['a module of the bundle is missing', 'require("broken")'],
    ['the launcher rejects', 'exports.launch = async () => { throw new Error("broken"); };'],
  ])('ends as a bug when %s', (_case, bundle) => {
    const { status, err } = run(['assess'], bundle);
    expect(status).toBe(70);
    expect(err).toContain('broken');
    expect(err).not.toContain('not built');
  });
});
