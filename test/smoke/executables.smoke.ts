// The single-file executables that are in out/, each in an empty folder where there is nothing
// else: they do what the package does on the same version of Node.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REPORTERS } from '../../src/report/registry.ts';
import { readVersion } from '../../tools/build/bundle.ts';
import { checkMacSignature } from '../../tools/package/check-mac-signature.ts';
import { fetchNode } from '../../tools/package/fetch-node.ts';
import { asPackage } from '../../tools/package/make-executable.ts';
import { BUILDER } from '../../tools/package/targets.ts';
import { projectRoot } from '../../tools/project-root.ts';
import { findExecutables } from './find-executables.ts';
import { type Program, runAlone } from './run-alone.ts';

/** Each run takes seconds where another processor is imitated. */
const TIMEOUT = 300_000;
const built = findExecutables();
const runnable = built.filter(({ program }) => program !== undefined);
const files = REPORTERS.filter(({ isPrinted }) => isPrinted !== true).map(({ id }) => id);
const languages = (
  JSON.parse(readFileSync(join(projectRoot, 'dist/assets/locales/index.json'), 'utf8')) as {
    tag: string;
  }[]
).map(({ tag }) => tag);

/** The same code outside of an executable. */
const packaged: Program = {
  command: [fetchNode(asPackage(BUILDER)).executable, join(projectRoot, 'bin/e8.js')],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'e8-alone-'));
  copyFileSync(join(projectRoot, 'examples/cafe.yaml'), join(folder, 'cafe.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('there is one that runs here', () => {
  expect(runnable.map(({ name }) => name)).toContain('linux-x64');
});

describe.each(built.filter(({ program }) => program === undefined))('$name', ({ name, file }) => {
  it('cannot be run here: its signature is recomputed', () => {
    if (!name.startsWith('macos')) return;
    expect(checkMacSignature(readFileSync(file)).pages).toBeGreaterThan(20_000);
  });
});

describe.each(runnable)('$name', ({ name, program }) => {
  const run = (...args: string[]) => runAlone(program as Program, args, folder);
  const runPackaged = (...args: string[]) => runAlone(packaged, args, folder);
  const assess = (...args: string[]) => ['assess', 'cafe.yaml', '--no-gate', ...args];

  it('says its version', () => {
    const version = { exit: 0, stdout: `${readVersion()}\n`, stderr: '' };
    expect(run('--version')).toEqual(version);
    expect(run('-V')).toEqual(version);
  });

  it(
    'writes every format as the package does',
    () => {
      const outputs = (of: string) => files.map((id) => `${id}=${of}-${id}`).join(',');
      const alone = run(...assess('--format', outputs('alone')));
      expect(alone).toMatchObject({ exit: 0, stdout: '' });
      expect(alone).toEqual(runPackaged(...assess('--format', outputs('packaged'))));
      for (const id of files) {
        const [text, other] = ['alone', 'packaged'].map((of) =>
          readFileSync(join(folder, `${of}-${id}`), 'utf8'),
        );
        expect(text?.length, id).toBeGreaterThan(10);
        expect(text, id).toBe(other);
      }
    },
    TIMEOUT,
  );

  it.each(languages)(
    'speaks %s as the package does',
    (tag) => {
      const words = assess('--lang', tag, '--format', 'terminal,html=report.html');
      const alone = run(...words);
      const page = readFileSync(join(folder, 'report.html'), 'utf8');
      expect(alone).toEqual(runPackaged(...words));
      expect(alone).toMatchObject({ exit: 0 });
      expect(page).toBe(readFileSync(join(folder, 'report.html'), 'utf8'));
      expect(page).toContain(`<html lang="${tag}"`);
    },
    TIMEOUT,
  );

  it('prints a PDF, or says that there is no browser', () => {
    const { exit, stderr } = run(...assess('--format', 'pdf=report.pdf'));
    if (existsSync(join(folder, 'report.pdf'))) {
      expect(exit).toBe(0);
      expect(readFileSync(join(folder, 'report.pdf'), 'latin1')).toMatch(/^%PDF-/);
      return;
    }
    expect(exit).toBe(4);
    expect(stderr).toContain('E8_BROWSER');
  });

  it('refuses what is wrong with the same words and exit codes', () => {
    for (const args of [['assess'], ['asess', 'cafe.yaml'], ['assess', 'none.yaml'], []]) {
      const alone = run(...args);
      expect(alone.exit).toBeGreaterThan(0);
      // The name of the system's own error is not ours.
      if (name !== 'win-x64') expect(alone).toEqual(runPackaged(...args));
    }
  });

  it('shows its demo, explains, completes, shows schemas and packs as the package does', () => {
    for (const args of [
      ['demo'],
      ['explain', 'PA-1876'],
      ['completion', 'bash'],
      ['schema', 'assessment'],
      ['controls', 'show', 'essential-eight', '--format', 'json'],
      ['--help'],
    ]) {
      const alone = run(...args);
      expect(alone).toMatchObject({ exit: 0 });
      expect(alone).toEqual(runPackaged(...args));
    }
  });
});
