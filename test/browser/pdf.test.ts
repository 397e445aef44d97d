import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { expect, it, vi } from 'vitest';
import { printPdf } from '../../src/host/browser/print-pdf.ts';
import { listShownFields } from './fill-assessment.ts';
import { EXAMPLES, useSampleFolder } from './sample-reports.ts';
import { browserPath, describeBrowser } from './use-chromium.ts';

const TIMEOUT = 120_000;
const ID = /\b[A-Z]{2}-\d{4}\b/g;

/** Poppler's tools read a PDF; without them nothing can be said about one. */
function poppler(tool: 'pdfinfo' | 'pdftotext', ...args: string[]): string {
  // It warns of tags that are newer than itself.
  const stdio = ['ignore', 'pipe', 'ignore'] as const;
  return execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 2 ** 27, stdio: [...stdio] });
}

describeBrowser('the PDF report', () => {
  const { path, assess } = useSampleFolder();
  const print = async (sample: string): Promise<string> => {
    const file = path(`${sample.replaceAll(' ', '-')}.pdf`);
    expect(await assess(sample, `pdf=${file}`)).not.toContain('browser');
    return file;
  };

  it.each(EXAMPLES)(
    'is tagged, and has a title, a language and an outline (%s)',
    async (sample) => {
      const file = await print(sample);
      const info = poppler('pdfinfo', file);
      expect(info).toMatch(/^Title: +\S/m);
      expect(info).toMatch(/^Tagged: +yes$/m);
      expect(info).toMatch(/^Page size: .*A4/m);
      expect(info).toMatch(/^JavaScript: +no$/m);
      expect(Number(/^Pages: +(\d+)$/m.exec(info)?.[1])).toBeGreaterThan(4);
      const raw = readFileSync(file, 'latin1');
      expect(raw).toMatch(/\/Lang \(en/);
      expect(raw).toMatch(/\/Outlines \d+ 0 R/);
      expect(poppler('pdfinfo', '-struct', file)).toMatch(/^ +Table/m);
    },
    TIMEOUT,
  );

  it.each(EXAMPLES)(
    'holds every requirement as text that can be searched (%s)',
    async (sample) => {
      const text = poppler('pdftotext', '-layout', await print(sample), '-');
      expect(new Set(text.match(ID)).size).toBe(152);
    },
    TIMEOUT,
  );

  it(
    'prints the whole of a hostile assessment, without anything that runs',
    async () => {
      const file = await print('hostile markup');
      const text = poppler('pdftotext', '-raw', file, '-').replaceAll(/\s/g, '');
      const absent = listShownFields().filter(({ pointer }) => !text.includes(`[[${pointer}]]`));
      expect(absent.map(({ pointer }) => pointer)).toEqual([]);
      expect(readFileSync(file, 'latin1')).not.toMatch(/\/JavaScript|\/Launch|URI \(javascript/i);
    },
    TIMEOUT,
  );
});

describeBrowser('printing', () => {
  const { path } = useSampleFolder();
  const listProfiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith('e8-print-'));

  it(
    'asks nothing of the network, not even of this machine',
    async () => {
      const requests: string[] = [];
      const server = createServer((request, response) => {
        requests.push(request.url ?? '');
        response.end();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const at = (name: string): string => `http://127.0.0.1:${port}/${name}`;
      const html = `<link rel="stylesheet" href="${at('a.css')}"><img src="${at('b.png')}">
      <iframe src="${at('c.html')}"></iframe><link rel="preconnect" href="${at('d')}">`;
      const answer = await printPdf(html, { browser: browserPath });
      server.close();
      expect(answer.ok).toBe(true);
      expect(requests).toEqual([]);
    },
    TIMEOUT,
  );

  it.runIf(process.platform === 'linux')(
    'writes nothing to the folder of the user',
    async () => {
      mkdirSync(path('home'));
      vi.stubEnv('HOME', path('home'));
      const answer = await printPdf('<p>', { browser: browserPath });
      vi.unstubAllEnvs();
      expect(answer.ok).toBe(true);
      // The cache of fonts is the system's to keep.
      const left = readdirSync(path('home'), { recursive: true, encoding: 'utf8' });
      expect(left.filter((name) => !/^\.cache(?:\/fontconfig.*)?$/.test(name))).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'runs no script, and leaves no profile',
    async () => {
      const before = listProfiles();
      const html = '<title>T</title><p>kept</p><script>document.body.textContent = "gone"</script>';
      const answer = await printPdf(html, { browser: browserPath });
      if (!answer.ok) throw new Error(answer.errno);
      const text = execFileSync('pdftotext', ['-', '-'], { input: answer.value, encoding: 'utf8' });
      expect(text).toContain('kept');
      expect(listProfiles()).toEqual(before);
    },
    TIMEOUT,
  );
});
