import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, runMain } from './run-main.ts';

describe('e8 schema', () => {
  it.each(['assessment', 'pack', 'strategy', 'result'])('prints the schema %s', async (name) => {
    const run = await runMain(['schema', name]);
    const published = readFileSync(join(projectRoot, `schemas/${name}.schema.json`), 'utf8');
    expect(JSON.parse(run.stdout)).toEqual(JSON.parse(published));
    expect(run).toMatchObject({ exit: 0, stderr: '' });
  });
});

describe('e8 controls list --format json', () => {
  it('tells the digest and the size of each pack', async () => {
    const { stdout } = await runMain(['controls', 'list', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual([
      {
        id: 'essential-eight',
        release: '2023-11',
        title: expect.stringContaining('Essential Eight'),
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        strategies: 8,
        requirements: 152,
      },
    ]);
  });
});

describe('e8 explain', () => {
  it('explains every strategy, level and fact of the pack', async () => {
    const { stdout } = await runMain(['controls', 'show', '--format', 'json']);
    const pack = JSON.parse(stdout);
    const ids = [...pack.strategies, ...pack.facts].map(({ id }: { id: string }) => id);
    for (const id of [...ids, '1', '2', '3']) {
      const run = await runMain(['explain', id]);
      expect(run, id).toMatchObject({ exit: 0, stderr: '' });
      expect(run.stdout.length, id).toBeGreaterThan(100);
    }
  });

  it('keeps to the width, and to what can be read on a wide terminal', async () => {
    for (const [columns, widest] of [
      ['50', 50],
      ['300', 100],
    ] as const) {
      const { stdout } = await runMain(['explain', 'RA-1883'], { env: { COLUMNS: columns } });
      const widths = stdout.split('\n').map((line) => line.length);
      expect(Math.max(...widths)).toBeLessThanOrEqual(widest);
    }
  });
});

describe('an error', () => {
  it('names the help of the command that was reached', async () => {
    const { stderr } = await runMain(['controls', 'verify', '--oscal']);
    expect(stderr).toContain('How to use it:  e8 controls verify --help');
  });

  it('shows nothing of what was typed that could drive the terminal', async () => {
    const { exit, stderr } = await runMain(['assess\u001b[2J']);
    expect(exit).toBe(2);
    expect(stderr).toContain('assess\u241b[2J');
  });
});
