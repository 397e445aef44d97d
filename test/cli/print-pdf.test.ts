import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Host } from '../../src/model/host.ts';
import {
  listStrays,
  writeAnsweringBrowser,
  writeBadBrowser,
} from '../host/browser/fake-browser.ts';
import { isPosix, useTemporaryFolder } from '../host/temporary-folder.ts';
import { makeHost, projectRoot, type Run, runMain } from './run-main.ts';

const inFolder = useTemporaryFolder();
const CAFE = join(projectRoot, 'examples/cafe.yaml');

interface Printing {
  command?: string[];
  env?: Record<string, string>;
  format?: string;
  host?: Partial<Host>;
}

/** Runs `e8 assess` with a PDF in the test's folder. */
function assess({ command = [], env = {}, format, host = {} }: Printing): Promise<Run> {
  const outputs = format ?? `pdf=${inFolder('out.pdf')}`;
  const argv = ['assess', CAFE, '--no-gate', '--format', outputs, ...command];
  return runMain(argv, { env, host });
}

/** A host that gives a browser little time. */
function hurry(): Partial<Host> {
  const host = makeHost();
  return { printPdf: (html, options) => host.printPdf(html, { ...options, timeout: 300 }) };
}

describe('a PDF that cannot be', () => {
  it('does not go to standard output', async () => {
    const run = await assess({ format: 'pdf' });
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain('pdf needs a file: --format pdf=FILE');
  });

  it('says what to do where no browser is, and writes all else', async () => {
    const printPdf: Host['printPdf'] = async () => ({
      ok: false,
      errno: 'ENOENT',
      browser: undefined,
    });
    const format = `pdf=${inFolder('out.pdf')},json=${inFolder('out.json')},terminal`;
    const run = await assess({ format, host: { printPdf } });
    expect(run.exit).toBe(4);
    expect(run.stdout).toContain('Maturity level');
    for (const way of ['no Chrome', '--browser', 'E8_BROWSER', '--format html=FILE', 'print it']) {
      expect(run.stderr).toContain(way);
    }
    expect(fs.readdirSync(inFolder())).toEqual(['out.json']);
  });

  it.runIf(isPosix).each([
    ['hanging', 'it took too long (ETIMEDOUT)'],
    ['crashing', 'it ended early (EPIPE)'],
    ['babbling', 'it answered something that is no PDF (EPROTO)'],
  ] as const)(
    'names a %s browser, and leaves no half file and no process',
    async (kind, reason) => {
      const browser = writeBadBrowser(inFolder('browser'), kind);
      fs.writeFileSync(inFolder('out.pdf'), 'the old one');
      const run = await assess({ command: ['--browser', browser], host: hurry() });
      expect(run).toMatchObject({ exit: 4, stdout: '' });
      expect(run.stderr).toContain(browser);
      expect(run.stderr).toContain(reason);
      expect(run.stderr).toContain('--format html=FILE');
      expect(fs.readFileSync(inFolder('out.pdf'), 'utf8')).toBe('the old one');
      expect(fs.readdirSync(inFolder()).sort()).toEqual(['browser', 'out.pdf']);
      if (process.platform === 'linux') expect(listStrays()).toEqual([]);
    },
  );

  it('names a browser that is not there, and one that cannot be started', async () => {
    const missing = await assess({ command: ['--browser', inFolder('none')] });
    expect(missing.exit).toBe(4);
    expect(missing.stderr).toContain('it is not there (ENOENT)');
    fs.writeFileSync(inFolder('text'), 'no program', { mode: 0o644 });
    const refused = await assess({ env: { E8_BROWSER: inFolder('text') } });
    expect(refused.exit).toBe(4);
    expect(refused.stderr).toContain('it could not be started');
  });

  it('does not call a browser missing that is there', async () => {
    const printPdf: Host['printPdf'] = async () => ({ ok: false, errno: 'ENOENT', browser: CAFE });
    const run = await assess({ host: { printPdf } });
    expect(run.stderr).toContain('it could not be started (ENOENT)');
  });
});

describe.runIf(isPosix)('a PDF that can be', () => {
  it.each([
    ['--browser', (path: string): Printing => ({ command: ['--browser', path] })],
    ['E8_BROWSER', (path: string): Printing => ({ env: { E8_BROWSER: path } })],
    [
      '--browser over E8_BROWSER',
      (path: string): Printing => ({ command: ['--browser', path], env: { E8_BROWSER: '/none' } }),
    ],
  ])('is printed with the browser of %s', async (_what, choose) => {
    const browser = writeAnsweringBrowser(inFolder('browser'), '%PDF-1.4 printed');
    expect(await assess(choose(browser))).toMatchObject({ exit: 0, stdout: '' });
    expect(fs.readFileSync(inFolder('out.pdf'), 'utf8')).toBe('%PDF-1.4 printed');
    expect(fs.statSync(inFolder('out.pdf')).mode & 0o777).toBe(0o600);
  });

  it('is printed for each of several assessments, and from a saved result', async () => {
    const browser = writeAnsweringBrowser(inFolder('browser'), '%PDF-1.4 printed');
    const clinic = join(projectRoot, 'examples/clinic.yaml');
    const format = `pdf=${inFolder('{name}.pdf')},json=${inFolder('{name}.json')}`;
    const argv = ['assess', CAFE, clinic, '--no-gate', '--format', format, '--browser', browser];
    expect((await runMain(argv)).exit).toBe(0);
    const again = ['report', inFolder('cafe.json'), '--format', `pdf=${inFolder('again.pdf')}`];
    expect((await runMain([...again, '--browser', browser])).exit).toBe(0);
    expect(
      fs
        .readdirSync(inFolder())
        .filter((name) => name.endsWith('.pdf'))
        .sort(),
    ).toEqual(['again.pdf', 'cafe.pdf', 'clinic.pdf']);
  });

  it('asks the host for what the HTML reporter renders', async () => {
    const printPdf = vi.fn<Host['printPdf']>(async () => ({
      ok: true,
      value: new Uint8Array([0x25, 0x50, 0x44, 0x46]),
    }));
    await assess({ host: { printPdf } });
    const { stdout } = await assess({ format: 'html' });
    expect(printPdf).toHaveBeenCalledWith(stdout, { browser: undefined });
  });
});
