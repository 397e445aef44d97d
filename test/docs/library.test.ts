import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../tools/project-root.ts';
import { listBlocks, readProjectFile } from './read-document.ts';

const page = readProjectFile('docs/library.md');
const [example] = listBlocks(page).filter(({ info }) => info === 'js example.js');

describe('docs/library.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'e8-library-'));
  beforeAll(() => {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(projectRoot, join(folder, 'node_modules/e8-assess'), 'dir');
    cpSync(join(projectRoot, 'examples/cafe.yaml'), join(folder, 'cafe.yaml'));
    writeFileSync(join(folder, 'example.mjs'), example?.text ?? '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

  it('shows a program that runs', () => {
    const { status, stdout, stderr } = run('example.mjs');
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'Level 0, target met: false\n',
      stderr: '',
    });
    expect(readFileSync(join(folder, 'cafe.html'), 'utf8')).toContain('<html lang="th"');
  });

  it('shows a program that says what is wrong', () => {
    writeFileSync(
      join(folder, 'cafe.yaml'),
      'schema: e8/assessment/v1\nframework: essential-eight@2023-11\norganisation: { name: X }\nanswers: { PA-1: yes }\n',
    );
    const { status, stderr } = run('example.mjs');
    expect(status).toBe(3);
    expect(stderr).toContain('cafe.yaml:4:1');
  });

  it('is right that CommonJS gets the same', () => {
    const { stdout } = run('-p', `Object.keys(require('e8-assess')).sort().join()`);
    const names = stdout.trim().split(',');
    expect(names).toContain('E8Error');
    for (const name of names) expect(page, name).toContain(name);
  });
});
