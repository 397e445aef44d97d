import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runMain } from '../cli/run-main.ts';

const ESCAPE = '\u001b[31m';

function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'e8-locales-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const ARGS = ['assess', 'examples/cafe.yaml', '--as-of', '2026-11-15', '--no-gate', '--lang', 'jv'];
const run = (files: Parameters<typeof makeFolder>[0], ...more: string[]) =>
  runMain([...ARGS, ...more, '--locales', makeFolder(files)], { folder: '.' });

describe('a language from a folder', () => {
  it('is used at once, and is a draft', async () => {
    const { stdout, exit } = await run({
      'jv/report.json':
        '{"headline":{"level":"Tingkat {{level}}"},"draft":"Konsep, {{percent}} %."}',
    });
    expect(exit).toBe(0);
    expect(stdout).toContain('Konsep, 0 %.');
  });

  it.each([
    ['has no file', { 'jv/none.txt': '' }],
    ['has a broken file', { 'jv/report.json': '{"headline":', 'jv/status.json': '[' }],
    ['has a file that is not text', { 'jv/report.json': new Uint8Array([0xff, 0xfe, 0]) }],
    ['has a file of another shape', { 'jv/report.json': '[[["a"]]]', 'jv/words.json': 'null' }],
  ])('that %s is English', async (_what, files) => {
    const { stdout, exit } = await run(files);
    const english = await runMain(ARGS.slice(0, -2), { folder: '.' });
    expect(exit).toBe(0);
    expect(stdout).toContain('What to do first');
    expect(english.stdout).toContain('What to do first');
  });

  it.each(['terminal', 'markdown', 'html', 'csv'])(
    'from a stranger does no harm in %s',
    async (format) => {
      const evil = {
        steps: { heading: `${ESCAPE}red`, fix: '{{constructor.name}} {{title}}' },
        trust: { heading: `<img src=x onerror=alert(1)>` },
      };
      const { stdout, exit } = await run(
        {
          'jv/report.json': JSON.stringify(evil),
          'jv/words.json': JSON.stringify({ day: 'x'.repeat(1e6) }),
        },
        '--format',
        format,
      );
      expect(exit).toBe(0);
      expect(stdout).not.toContain(ESCAPE);
      expect(stdout).not.toContain('constructor');
      expect(stdout).not.toMatch(/x{1000}/);
      if (format === 'html') expect(stdout).not.toContain('<img');
    },
  );

  it('shows what is stale in English, marked', async () => {
    const status = {
      'packs/essential-eight/2023-11:strategies.patch-applications.title': {
        en: '00000000',
        text: '00000000',
      },
    };
    const pack = { strategies: { 'patch-applications': { title: 'Tambal' } } };
    const english = { strategies: { 'patch-applications': { title: 'Patch applications' } } };
    const path = 'packs/essential-eight/2023-11.json';
    const files = { [`jv/${path}`]: JSON.stringify(pack), [`en/${path}`]: JSON.stringify(english) };
    const fresh = await run(files);
    expect(fresh.stdout).toContain('Tambal');
    const stale = await run({ ...files, 'jv/status.json': JSON.stringify(status) });
    expect(stale.stdout).not.toContain('Tambal');
    expect(stale.stdout).toContain('[en] Patch applications');
  });

  it('that is nowhere is an error that names those there are', async () => {
    const { exit, stderr } = await run({ 'mad/cli.json': '{}' });
    expect(exit).toBe(2);
    expect(stderr).toContain('e8 does not speak jv');
    expect(stderr).toContain('mad');
  });
});
