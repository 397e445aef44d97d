import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layMessage } from '../../src/cli/tell.ts';
import { cellWidth } from '../../src/text/cell-width.ts';
import { runMain } from './run-main.ts';

const BROKEN = `schema: e8/assessment/v1
framework: essential-eight@2023-11
organisation: { name: Shop }
answers: { PA-1690: efective } # a comment that makes this line a long one
`;

describe('what is told on standard error', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'e8-tell-'));
    writeFileSync(join(folder, 'shop.yaml'), BROKEN);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (terminal: boolean) =>
    runMain(['assess', 'shop.yaml'], { folder, terminal, columns: 44 });

  it('is wrapped between words on a terminal, and the place stays whole', async () => {
    const { exit, stderr } = await run(true);
    expect(exit).toBe(3);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.filter((line) => cellWidth(line) > 44)).toEqual([]);
    expect(lines[0]).toMatch(/^shop\.yaml:4:\d+: error: .* \S+$/);
    expect(lines[1]).toMatch(/^ {2}\S/);
  });

  it('keeps the line of the file as it is, with its mark below', async () => {
    const { stderr } = await run(true);
    expect(stderr).toMatch(/\n {2}4 \| answers: \{ PA-1690: efective .*\n {4}\| +\^\n/);
  });

  it('has one line for each message where a program reads it', async () => {
    const { stderr } = await run(false);
    expect(stderr).toMatch(/^shop\.yaml:4:\d+: error: .*\[[a-z-]+\]$/m);
    expect(stderr).not.toContain('\n    |');
  });

  it('breaks no id, flag or path', () => {
    const text = 'Expected not-implemented, see --no-gate in a/b-c.yaml [wrong-value]';
    expect(layMessage(text, { isTerminal: true, columns: 18 })).toEqual([
      'Expected',
      '  not-implemented,',
      '  see --no-gate in',
      '  a/b-c.yaml',
      '  [wrong-value]',
    ]);
  });

  it('is as wide as the terminal of standard error', () => {
    const text = 'one two three';
    expect(layMessage(text, { isTerminal: true, columns: 8 })).toEqual(['one two', '  three']);
    expect(layMessage(text, { isTerminal: true, columns: undefined })).toEqual([text]);
    expect(layMessage(text, { isTerminal: false, columns: 8 })).toEqual([text]);
    expect(layMessage(`\n${text}`, { isTerminal: true, columns: 20 }, { indent: 2 })).toEqual([
      '',
      `  ${text}`,
    ]);
  });
});
