import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot, runMain } from '../../cli/run-main.ts';

const folder = mkdtempSync(join(tmpdir(), 'e8-html-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CATALOG = {
  catalog: {
    metadata: { title: 'The manual', version: '2025.12' },
    groups: [
      {
        controls: [
          {
            id: 'ism-1807',
            parts: [{ name: 'statement', prose: 'Assets are found.', parts: [{ prose: 'All.' }] }],
          },
        ],
      },
    ],
  },
};
writeFileSync(join(folder, 'catalog.json'), JSON.stringify(CATALOG));
writeFileSync(join(folder, 'other.json'), '{}');
const example = join(projectRoot, 'examples/cafe.yaml');
const run = (...args: string[]) => runMain(args, { folder });

describe('--ism-catalog', () => {
  it.each(['assess', 'report'])("shows the publisher's words with e8 %s", async (command) => {
    const gate = command === 'assess' ? ['--no-gate'] : [];
    const args = [example, ...gate, '--format', 'html', '--ism-catalog', 'catalog.json'];
    const { exit, stdout } = await run(command, ...args);
    expect(exit).toBe(0);
    expect(stdout).toContain('Assets are found.\nAll.');
    expect(stdout).toContain('The manual');
  });

  it('refuses what is no catalogue, and one that is not there', async () => {
    const ask = (file: string) => run('report', example, '--format', 'html', '--ism-catalog', file);
    expect((await ask('other.json')).exit).toBe(3);
    expect((await ask('none.json')).exit).toBe(3);
  });

  it('is an input that no output may replace', async () => {
    const before = readFileSync(join(folder, 'catalog.json'), 'utf8');
    const format = ['--format', 'html=catalog.json', '--ism-catalog', 'catalog.json'];
    const { exit } = await run('assess', example, '--no-gate', ...format);
    expect(exit).toBe(2);
    expect(readFileSync(join(folder, 'catalog.json'), 'utf8')).toBe(before);
  });
});

describe('the HTML format', () => {
  it('warns of empty sections, and not where the words are left out', async () => {
    const { stderr } = await run('report', example, '--format', 'html');
    expect(stderr).toContain('document.background');
    expect((await run('report', example, '--format', 'html', '--no-notes')).stderr).toBe('');
    expect((await run('report', example, '--format', 'markdown')).stderr).toBe('');
  });

  it('carries fonts unless told not to', async () => {
    const file = join(folder, 'thai.yaml');
    const text = readFileSync(example, 'utf8').replace(/name: Kopi.*/, 'name: ร้านกาแฟ');
    writeFileSync(file, text);
    const page = (await run('report', file, '--format', 'html')).stdout;
    const bare = (await run('report', file, '--format', 'html', '--no-embed-fonts')).stdout;
    expect(page).toContain('font/woff2');
    expect(bare).not.toContain('font/woff2');
  });
});
