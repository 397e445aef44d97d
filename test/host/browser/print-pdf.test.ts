import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { printPdf } from '../../../src/host/browser/print-pdf.ts';
import { createNodeHost } from '../../../src/host/create-node-host.ts';
import { isLinux, isPosix, useTemporaryFolder } from '../temporary-folder.ts';
import { listStrays, writeAnsweringBrowser, writeBadBrowser } from './fake-browser.ts';

const inFolder = useTemporaryFolder();
const module = fileURLToPath(new URL('../../../src/host/browser/print-pdf.ts', import.meta.url));
const nowhere = { platform: process.platform, env: {}, home: '/none', isFile: () => false };

beforeEach(() => {
  fs.mkdirSync(inFolder('tmp'));
  vi.stubEnv('TMPDIR', inFolder('tmp'));
  return () => vi.unstubAllEnvs();
});

/** Nothing that a browser was started with is left: no process, no profile. */
function expectNothingLeft(): void {
  expect(fs.readdirSync(inFolder('tmp'))).toEqual([]);
  if (isLinux) expect(listStrays()).toEqual([]);
}

describe.runIf(isPosix)('printPdf', () => {
  it('gives the bytes that the browser printed', async () => {
    const browser = writeAnsweringBrowser(inFolder('browser'), '%PDF-1.4 ...');
    const { printPdf: print } = createNodeHost({ assetFolder: '.' });
    const answer = await print('<p>', { browser });
    expect(answer.ok && Buffer.from(answer.value).toString()).toBe('%PDF-1.4 ...');
    expectNothingLeft();
  });

  it('refuses what is no PDF', async () => {
    const browser = writeAnsweringBrowser(inFolder('browser'), 'GIF89a');
    expect(await printPdf('<p>', { browser })).toEqual({ ok: false, errno: 'EPROTO', browser });
    expectNothingLeft();
  });

  it.each([
    ['hanging', 'ETIMEDOUT'],
    ['crashing', 'EPIPE'],
    ['silent', 'EPIPE'],
    ['babbling', 'EPROTO'],
    ['empty', 'EPROTO'],
    ['refusing', 'EPROTO'],
  ] as const)('ends a %s browser with %s and leaves nothing of it', async (kind, errno) => {
    const browser = writeBadBrowser(inFolder('browser'), kind);
    const timeout = kind === 'hanging' ? 400 : 10_000;
    expect(await printPdf('<p>', { browser, timeout })).toEqual({ ok: false, errno, browser });
    expectNothingLeft();
  });

  it('copes with a document larger than any pipe and a browser that does not listen', async () => {
    const browser = writeBadBrowser(inFolder('browser'), 'hanging');
    const answer = await printPdf('x'.repeat(5_000_000), { browser, timeout: 400 });
    expect(answer).toEqual({ ok: false, errno: 'ETIMEDOUT', browser });
    expectNothingLeft();
  });

  it.each([
    ['nothing', '', 'ENOENT'],
    ['a file that is no program', 'text', 'EACCES'],
  ])('says so where %s stands in the place of the browser', async (_what, text, errno) => {
    const browser = inFolder('browser');
    if (text !== '') fs.writeFileSync(browser, text, { mode: 0o644 });
    expect(await printPdf('<p>', { browser })).toEqual({ ok: false, errno, browser });
    expectNothingLeft();
  });

  it('says so where no browser is found', async () => {
    const answer = await printPdf('<p>', { browser: undefined }, nowhere);
    expect(answer).toEqual({ ok: false, errno: 'ENOENT', browser: undefined });
  });

  it('says so where no profile can be made', async () => {
    const browser = writeBadBrowser(inFolder('browser'), 'silent');
    vi.stubEnv('TMPDIR', inFolder('missing'));
    expect(await printPdf('<p>', { browser })).toEqual({ ok: false, errno: 'ENOENT', browser });
  });
});

/** Prints in a process of its own with a browser that hangs, and waits until that has started. */
async function startPrinting(): Promise<ChildProcess> {
  const browser = writeBadBrowser(inFolder('browser'), 'hanging');
  const script = [
    `const { printPdf } = await import(${JSON.stringify(module)});`,
    `await printPdf('<p>', { browser: ${JSON.stringify(browser)} });`,
  ].join('\n');
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const printing = spawn(process.execPath, args, { stdio: 'ignore' });
  await vi.waitUntil(() => listStrays().length === 2, { timeout: 20_000, interval: 20 });
  return printing;
}

describe.runIf(isLinux)('a printing that is interrupted', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'leaves no process and no profile after %s',
    async (signal) => {
      const printing = await startPrinting();
      expect(fs.readdirSync(inFolder('tmp')).filter((name) => name.startsWith('e8-'))).toHaveLength(
        1,
      );
      printing.kill(signal);
      const [code, by] = await once(printing, 'exit');
      expect([code, by]).toEqual([null, signal]);
      await vi.waitUntil(() => listStrays().length === 0, { timeout: 5000 });
      expect(fs.readdirSync(inFolder('tmp')).filter((name) => name.startsWith('e8-'))).toEqual([]);
    },
    30_000,
  );
});
