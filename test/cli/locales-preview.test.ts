import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot, runMain } from './run-main.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'e8-preview-'));
  cpSync(join(projectRoot, 'locales'), join(folder, 'locales'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const addLanguage = (tag: string, words: object, pack: object = {}) => {
  cpSync(join(projectRoot, 'test/fixtures/locales/ms'), join(folder, 'locales', tag), {
    recursive: true,
  });
  for (const name of [
    'cli.json',
    'status.json',
    'glossary.json',
    'packs/shop-safety/2025-01.json',
  ]) {
    rmSync(join(folder, 'locales', tag, name));
  }
  writeFileSync(join(folder, 'locales', tag, 'words.json'), JSON.stringify(words));
  cpSync(join(folder, 'locales/en/packs'), join(folder, 'locales', tag, 'packs'), {
    recursive: true,
  });
  writeFileSync(
    join(folder, 'locales', tag, 'packs/essential-eight/2023-11.json'),
    JSON.stringify(pack),
  );
};

const hostile = '<img src=x onerror=alert(1)> "\u202e';

describe('e8 locales preview', () => {
  it('shows a report with keys, and every text beside the English', async () => {
    cpSync(join(projectRoot, 'examples'), join(folder, 'examples'), { recursive: true });
    const title = { requirements: { 'PA-1807': { title: 'Tajuk' } } };
    addLanguage('ms', { outcome: { effective: { name: 'Berkesan' } } }, title);
    const run = await runMain(['locales', 'preview', 'ms', 'page.html'], { folder });
    expect(run).toMatchObject({ exit: 0, stdout: '', stderr: '' });
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    expect(page).not.toMatch(/[\ue000-\ue020]/);
    const keys = new Set([...page.matchAll(/data-key="([^"]+)"/g)].map(([, key]) => key));
    expect(keys.size).toBeGreaterThan(300);
    expect(page).toMatch(/data-key="words:outcome.effective.name" title="[^"]*"[^>]*>Berkesan</);
    expect(page).toMatch(
      /data-key="packs\/essential-eight\/2023-11:requirements.PA-1807.title"[^>]*>Tajuk</,
    );
    expect(page).toContain('<td>words:outcome.effective.meaning</td>');
    expect(page).toMatch(/<html lang="en">/);
    expect(page).toContain('lang="ms"');
    const again = await runMain(['locales', 'preview', 'ms'], { folder });
    expect(again.stdout).toBe(page);
  });

  it('runs nothing of a translation, and loads nothing', async () => {
    cpSync(join(projectRoot, 'examples'), join(folder, 'examples'), { recursive: true });
    addLanguage('ms', { outcome: { effective: { name: hostile } } });
    const { stdout } = await runMain(['locales', 'preview', 'ms'], { folder });
    expect(stdout.includes('<img')).toBe(false);
    expect(stdout.includes('\u202e')).toBe(false);
    expect(stdout).toContain("default-src 'none'");
    expect(stdout.match(/<script/g)).toHaveLength(1);
  });

  it('has the list alone where there is no example, and takes another assessment', async () => {
    addLanguage('ms', {});
    const alone = await runMain(['locales', 'preview', 'ms'], { folder });
    expect(alone.stdout).toContain('Name one with --assessment.');
    cpSync(join(projectRoot, 'examples/cafe.yaml'), join(folder, 'my.yaml'));
    const named = await runMain(['locales', 'preview', 'ms', '--assessment', 'my.yaml'], {
      folder,
    });
    expect(named.stdout).toContain('data-key=');
    const wrong = await runMain(['locales', 'preview', 'qaa'], { folder });
    expect(wrong.exit).toBe(2);
  });
});
