import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { REPORTERS } from '../../src/report/registry.ts';
import { makeContext, makeReport, readGoldenResult } from './make-report.ts';
import { SAMPLES } from './sample-results.ts';

const FOLDER = fileURLToPath(new URL('../golden/samples/', import.meta.url));
const FORMATS = {
  'markdown-short': 'short.md',
  csv: 'csv',
  badge: 'badge.svg',
  'badge-json': 'badge.json',
  'oscal-poam': 'oscal-poam.json',
} as const;
/** Nothing answered, everything answered, and HTML and Markdown in every word. */
const NAMES = ['empty', 'effective', 'hostile-words-2', 'hostile-words-3'];

describe.each(NAMES)('the sample %s', (sample) => {
  it.each(Object.entries(FORMATS))('as %s', async (format, ending) => {
    const reporter = await REPORTERS.find(({ id }) => id === format)?.load();
    const result = SAMPLES[sample] ?? readGoldenResult();
    const text = reporter?.render(makeReport(result), makeContext({ version: 'VERSION' })) ?? '';
    const path = `${FOLDER}${sample}.${ending}`;
    if (process.env['E8_UPDATE'] === '1') {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
  });
});
