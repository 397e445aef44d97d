// The npm package, packed and installed as a user gets it.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readVersion } from '../../tools/build/bundle.ts';
import { projectRoot } from '../../tools/project-root.ts';
import { findNodes } from './find-nodes.ts';
import { runAlone } from './run-alone.ts';

/** Nobody's number on every Unix: neither an owner of the files here, nor with a home. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const LIBRARY = `
import { listFormats, load, render, score } from 'e8-assess';
import { readFileSync } from 'node:fs';
const loaded = await load(readFileSync(process.argv[2]));
const result = await score(loaded);
for (const format of listFormats()) await render(result, { format, language: 'th' });
console.log(result.overall.level);
`;

const top = mkdtempSync(join(tmpdir(), 'e8-package-'));
const empty = join(top, 'empty');
/** Blanks, and letters of four scripts. */
const home = join(top, 'Kedai Kopi é 咖啡 ร้านกาแฟ');
const launcher = join(home, 'node_modules/e8-assess/bin/e8.js');
const example = join(home, 'node_modules/e8-assess/examples/cafe.yaml');
let archive = '';

/** Runs npm without the network and with a cache of its own: the archive is all that there is. */
function npm(command: string, args: readonly string[], cwd: string) {
  const own = { npm_config_cache: join(top, 'cache'), npm_config_offline: 'true' };
  const env = { ...process.env, ...own, npm_config_update_notifier: 'false' };
  return spawnSync(command, args, { cwd, env, encoding: 'utf8' });
}

/** Closes a folder to everybody for writing, and opens it for reading. */
function close(folder: string): void {
  spawnSync('chmod', ['-R', 'a-w,a+rX', folder]);
}

beforeAll(() => {
  for (const folder of [empty, home]) mkdirSync(folder);
  const packed = npm('npm', ['pack', '--ignore-scripts', '--pack-destination', top], projectRoot);
  expect(packed.stderr).not.toContain('npm error');
  archive = join(top, readdirSync(top).find((name) => name.endsWith('.tgz')) ?? '');
  const installed = npm('npm', ['install', '--ignore-scripts', '--no-audit', archive], home);
  expect(installed).toMatchObject({ status: 0 });
  writeFileSync(join(home, 'use.mjs'), LIBRARY);
  chmodSync(top, 0o755);
});
afterAll(() => {
  spawnSync('chmod', ['-R', 'u+w', top]);
  rmSync(top, { recursive: true });
});

describe('the archive', () => {
  it('holds what is needed, and nothing of the build', () => {
    const { stdout } = spawnSync('tar', ['-tzf', archive], { encoding: 'utf8' });
    const names = stdout.trim().split('\n');
    for (const name of ['LICENSE', 'NOTICE', 'README.md', 'dist/THIRD-PARTY.txt', 'bin/e8.js']) {
      expect(names).toContain(`package/${name}`);
    }
    const others = /^package\/(bin|dist|schemas|examples)\/|^package\/[\w.-]+$/;
    expect(names.filter((name) => !others.test(name))).toEqual([]);
    expect(names.filter((name) => /\.map$|\.test\.|node_modules/.test(name))).toEqual([]);
  });

  it('names no folder of the machine that built it', () => {
    const folder = projectRoot.replace(/\/$/, '');
    const { stdout } = spawnSync('grep', ['-rlF', folder, join(home, 'node_modules/e8-assess')], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });

  it.each([
    ['publint', ['run', '--strict'], 'All good!'],
    ['attw', ['--profile', 'esm-only'], '(ESM)'],
  ])('satisfies %s', (tool, args, said) => {
    const path = join(projectRoot, 'node_modules/.bin', tool);
    const { status, stdout } = spawnSync(path, [...args, archive], {
      encoding: 'utf8',
      cwd: projectRoot,
    });
    expect(stdout).toContain(said);
    expect(status).toBe(0);
  });

  it('runs by npx from a folder with nothing else, and writes nothing there', () => {
    copyFileSync(archive, join(empty, basename(archive)));
    const { status, stdout } = npm('npx', ['--yes', `./${basename(archive)}`, 'demo'], empty);
    expect(status).toBe(0);
    expect(stdout).toContain('Kopi Satu');
    expect(readdirSync(empty)).toEqual([basename(archive)]);
  });

  it('has types that a strict project reads', () => {
    const source = `import { type Result, load, score } from 'e8-assess';
      export const level = async (text: string): Promise<number | null> => {
        const result: Result = await score(await load(text), { target: 1 });
        return result.overall.level;
      };
      // @ts-expect-error: a target is a number
      void load('').then((loaded) => score(loaded, { target: 'one' }));`;
    writeFileSync(join(home, 'use.ts'), source);
    const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc');
    const flags = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022'];
    const types = ['--lib', 'es2022'];
    const args = [tsc, ...flags, ...types, join(home, 'use.ts')];
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: home, encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

describe.each(findNodes())('$name', ({ path }) => {
  const options = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const run = (...args: string[]) => runAlone({ command: [path ?? ''], ...options }, args, home);

  it.skipIf(path === undefined)('runs it from a read-only folder, without a home', () => {
    close(home);
    const version = run(launcher, '--version');
    expect(version).toEqual({ exit: 0, stdout: `${readVersion()}\n`, stderr: '' });
    const demo = run(launcher, 'demo');
    expect(demo).toMatchObject({ exit: 0 });
    expect(demo.stdout).toContain('Kopi Satu');
    for (const lang of ['en', 'th']) {
      const args = ['assess', example, '--no-gate', '--format', 'html', '--lang', lang];
      const page = run(launcher, ...args);
      expect(page).toMatchObject({ exit: 0 });
      expect(page.stdout).toContain(`<html lang="${lang}"`);
    }
    const written = run(launcher, 'init', 'new.yaml');
    if (isRoot) expect(written.exit).toBe(4);
    expect(run('use.mjs', example)).toEqual({ exit: 0, stdout: '0\n', stderr: '' });
  });
});

it('the example in the package is the one of the demo', () => {
  const asset = join(home, 'node_modules/e8-assess/dist/assets/examples/cafe.yaml');
  expect(readFileSync(asset, 'utf8')).toBe(readFileSync(example, 'utf8'));
});
