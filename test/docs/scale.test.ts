import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Summary } from '../../src/model/portfolio.ts';
import { projectRoot } from '../../tools/project-root.ts';
import { makeInputs, toLines } from '../app/portfolio/make-inputs.ts';
import { listBlocks, readProjectFile } from './read-document.ts';

const PAGE = readProjectFile('docs/scale.md');
const E8 = `"${process.execPath}" "${join(projectRoot, 'bin/e8.js')}"`;
const TIMEOUT = 120_000;
const COUNT = 300;
const hasParallel = spawnSync('parallel', ['--version']).status === 0;

let folder: string;
let summary: Summary;

/** The blocks of code of one language, as the page shows them. */
function listCode(language: string): string[] {
  return [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ({ 1: code = '' }) => code.trim(),
  );
}

function runShell(line: string): void {
  const done = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
  expect([done.status, done.stderr]).toEqual([0, '']);
}

async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rows = join(folder, 'rows.ndjson');
  const reader = await connection.runAndReadAll(sql.replaceAll('rows.ndjson', rows));
  return reader.getRowObjectsJson() as Record<string, unknown>[];
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'e8-scale-'));
  writeFileSync(join(folder, 'members.ndjson'), toLines(makeInputs(COUNT)));
  runShell(`${E8} portfolio members.ndjson --format ndjson=rows.ndjson,json=summary.json`);
  summary = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as Summary;
}, TIMEOUT);
afterAll(() => rmSync(folder, { recursive: true }));

describe('docs/scale.md', () => {
  it('has the blocks that are tested here', () => {
    expect(listCode('sql')).toHaveLength(2);
    expect(listBlocks(PAGE).length).toBeGreaterThan(5);
  });

  const name = 'shows a line of GNU parallel that gives the same rows';
  it.skipIf(!hasParallel)(
    hasParallel ? name : `${name} (skipped: no parallel)`,
    { timeout: TIMEOUT },
    () => {
      const line = listCode('text').find((each) => each.startsWith('parallel --pipe')) ?? '';
      const [before = '', after = ''] = line.split("'e8 portfolio --rows'");
      expect(after).not.toBe('');
      const small = before.replace('10M', '1M').replace('parallel', 'parallel --will-cite');
      runShell(`${small} '${E8} portfolio --rows' ${after.replace('rows.ndjson', 'again.ndjson')}`);
      const [rows, again] = ['rows.ndjson', 'again.ndjson'].map((file) =>
        readFileSync(join(folder, file), 'utf8'),
      );
      expect(again).toBe(rows);
    },
  );

  it('shows what DuckDB is asked to get the levels of the summary', {
    timeout: TIMEOUT,
  }, async () => {
    const found = await ask(listCode('sql')[0] ?? '');
    const counted = found.map(({ level, organisations }) => {
      return { level: Number(level), organisations: Number(organisations) };
    });
    const levels = summary.frameworks[0]?.figures?.levels ?? [];
    expect(counted).toEqual(levels.filter(({ organisations }) => organisations > 0));
  });

  it('shows what DuckDB is asked to get what blocks most', { timeout: TIMEOUT }, async () => {
    const found = await ask(listCode('sql')[1] ?? '');
    const counted = new Map(found.map(({ id, organisations }) => [id, Number(organisations)]));
    const blocking = summary.frameworks[0]?.figures?.blocking ?? [];
    expect(blocking.length).toBeGreaterThan(10);
    for (const { id, organisations } of blocking) expect(counted.get(id)).toBe(organisations);
  });
});
