import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Summary } from '../../src/model/portfolio.ts';
import { makeInputs, toLines } from '../app/portfolio/make-inputs.ts';
import { runMain } from './run-main.ts';

const inputs = makeInputs(12);
let folder: string;
const path = (name: string) => join(folder, name);

function run(...args: string[]) {
  return runMain(['portfolio', '--workers', '1', '--as-of', '2026-11-15', ...args], {});
}

beforeAll(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'e8-portfolio-in-'));
  fs.writeFileSync(path('all.ndjson'), toLines(inputs));
  fs.writeFileSync(path('bad.ndjson'), `${toLines(inputs.slice(0, 2))}{"schema":\nnull\n\n[1]\n`);
  fs.mkdirSync(path('many/deep'), { recursive: true });
  for (const [index, input] of inputs.entries()) {
    const text = JSON.stringify(input, null, 2);
    fs.writeFileSync(path(`many/${index % 2 === 0 ? '' : 'deep/'}${index}.json`), text);
  }
  fs.writeFileSync(path('many/notes.txt'), 'nothing');
  fs.writeFileSync(path('many/broken.yaml'), 'schema: [');
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('e8 portfolio in this process', () => {
  it('gives the same rows of lines, of files and of what it wrote itself', async () => {
    const rows = await run(path('all.ndjson'), '--rows');
    expect([rows.exit, rows.stdout.trim().split('\n')]).toEqual([0, expect.any(Array)]);
    expect(rows.stdout.trim().split('\n')).toHaveLength(inputs.length);
    fs.writeFileSync(path('rows.ndjson'), rows.stdout);
    expect((await run(path('rows.ndjson'), '--rows')).stdout).toBe(rows.stdout);
    const files = inputs.map((_, index) => path(`many/${index % 2 ? 'deep/' : ''}${index}.json`));
    expect((await run(...files, '--rows')).stdout).toBe(rows.stdout);
  });

  it('reads a folder, and goes on after a file that is wrong', async () => {
    const done = await run(path('many'), '--format', 'json');
    expect(done.exit).toBe(3);
    expect(done.stderr).toContain('broken.yaml');
    const summary = JSON.parse(done.stdout) as Summary;
    expect(summary.frameworks[0]?.figures?.organisations).toBe(inputs.length);
  });

  it.each(['terminal', 'markdown', 'html', 'json'])('sums up as %s', async (format) => {
    const args = [path('all.ndjson'), '--format', format, '--group-by', 'sector,state'];
    const shown = await run(...args, '--min-group', '2', '--target', '2');
    expect([shown.exit, shown.stderr]).toEqual([0, '']);
    const file = path(`summary.${format}`);
    const saved = await run(
      path('all.ndjson'),
      '--format',
      `${format}=${file},csv=${path('r.csv')}`,
    );
    expect([saved.exit, saved.stdout, saved.stderr]).toEqual([0, '', '']);
    expect(fs.readFileSync(file, 'utf8').length).toBeGreaterThan(100);
    expect(fs.readFileSync(path('r.csv'), 'utf8').split('\r\n')).toHaveLength(inputs.length + 2);
  });

  it('speaks another language', async () => {
    const { stdout } = await run(path('all.ndjson'), '--report-lang', 'th');
    expect(stdout).toContain('\u0e41\u0e1e\u0e15\u0e0a\u0e4c');
  });

  it('tells a line that is wrong by its number, and stops there when told to', async () => {
    const done = await run(path('bad.ndjson'), '--rows');
    expect(done.exit).toBe(3);
    for (const number of [3, 4, 6]) expect(done.stderr).toContain(`bad.ndjson:${number}`);
    expect(done.stdout.trim().split('\n')).toHaveLength(2);
    const strict = await run(path('bad.ndjson'), '--format', 'json', '--strict');
    expect([strict.exit, strict.stdout]).toEqual([3, '']);
  });

  it.each([
    [['none.ndjson'], 3],
    [['all.ndjson', '--format', 'yaml'], 2],
    [['all.ndjson', '--rows', '--format', 'html'], 2],
    [['all.ndjson', '--format', 'ndjson,json'], 2],
    [['all.ndjson', '--workers', '0'], 2],
    [['all.ndjson', '--min-group', 'x'], 2],
    [['all.ndjson', '--group-by', ''], 2],
    [['all.ndjson', '--target', '9'], 2],
    [['all.ndjson', '--format', 'json=/nowhere/at/all.json'], 4],
  ])('refuses %j with exit code %i', async ([name = '', ...args], exit) => {
    const done = await run(path(name), ...args);
    expect(done.exit).toBe(exit);
    expect(done.stderr).not.toMatch(/\n\s+at /);
  });

  it('replaces no input', async () => {
    const done = await run(path('all.ndjson'), '--format', `ndjson=${path('all.ndjson')}`);
    expect(done.exit).toBe(2);
    expect(fs.readFileSync(path('all.ndjson'), 'utf8')).toBe(toLines(inputs));
  });
});
