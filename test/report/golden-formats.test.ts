import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { REPORTERS } from '../../src/report/registry.ts';
import { makeContext, makeReport, readGoldenResult } from './make-report.ts';

const FOLDER = fileURLToPath(new URL('../golden/', import.meta.url));
const FORMATS = {
  sarif: 'report.sarif',
  junit: 'report.junit.xml',
  github: 'report.github.txt',
  'github-summary': 'report.summary.md',
  gitlab: 'report.gitlab.json',
  'markdown-short': 'report.short.md',
  csv: 'report.csv',
  badge: 'report.badge.svg',
  'badge-json': 'report.badge.json',
  'oscal-ar': 'report.oscal-ar.json',
  'oscal-ap': 'report.oscal-ap.json',
  'oscal-poam': 'report.oscal-poam.json',
} as const;

describe('the golden result', () => {
  it.each(Object.entries(FORMATS))('as %s is %s', async (format, name) => {
    const reporter = await REPORTERS.find(({ id }) => id === format)?.load();
    // The version changes with every release; a golden file stays.
    const context = makeContext({ version: 'VERSION' });
    const text = reporter?.render(makeReport(readGoldenResult()), context) ?? '';
    const path = FOLDER + name;
    if (process.env['E8_UPDATE'] === '1') writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
  });
});
