import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { COLUMNS } from '../../src/report/csv/columns.ts';
import { csvReporter } from '../../src/report/csv.ts';
import { defuseCell, writeCsv } from '../../src/report/parts/write-csv.ts';
import { visibleText } from '../../src/text/visible-text.ts';
import { runMain } from '../cli/run-main.ts';
import { makeContext, makeReport, readGoldenResult } from './make-report.ts';
import { SAMPLES } from './sample-results.ts';

const golden = readGoldenResult();
const show = (result: Result, fields = {}) =>
  csvReporter.render(makeReport(result), makeContext(fields));
/** A real reader, strict about quotes and about the number of cells. */
const read = (text: string): string[][] => parse(text, { record_delimiter: '\r\n' });
const readRows = (text: string): Record<string, string>[] => parse(text, { columns: true });

/** Texts that begin like formulas, or hold what CSV gives a meaning to. */
const cells = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', 'a') }),
);

describe('CSV', () => {
  it('comes back from a reader as it went in, defused and with hidden characters shown', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 2, maxLength: 2 })), (rows) => {
        const expected = rows.map((row) => row.map((cell) => defuseCell(visibleText(cell))));
        expect(read(writeCsv(rows))).toEqual(expected);
      }),
    );
  });

  it('lets no cell begin like a formula, and changes no other', () => {
    fc.assert(
      fc.property(cells, (text) => {
        const cell = defuseCell(text);
        expect(cell).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/);
        expect(cell === text || cell === `'${text}`).toBe(true);
      }),
    );
    for (const text of ['1-2', 'a=b', 'mail@example.org', "'quoted'", '']) {
      expect(defuseCell(text)).toBe(text);
    }
  });

  it('ends every line with CRLF and writes numbers as they are', () => {
    expect(
      writeCsv([
        ['a', -1],
        ['b, "c"', 2],
      ]),
    ).toBe('a,-1\r\n"b, ""c""",2\r\n');
  });
});

describe('the report as CSV', () => {
  it.each(Object.entries(SAMPLES))('has a row for each requirement: %s', (_name, result) => {
    const [head, ...rows] = read(show(result));
    expect(head).toEqual(Object.keys(COLUMNS));
    expect(rows).toHaveLength(makeReport(result).requirements.size);
  });

  it.each(Object.entries(SAMPLES))('loses no outcome: %s', (_name, result) => {
    const rows = readRows(show(result));
    const found = rows.map((row) => [row['requirement'], row['outcome'], row['satisfied']]);
    const judged = result.requirements.map((each) => [each.id, each.outcome, `${each.satisfied}`]);
    expect(found.toSorted()).toEqual(judged.toSorted());
  });

  it('carries exceptions, facts, evidence and the words of the user', () => {
    const rows = new Map(readRows(show(golden)).map((row) => [row['requirement'], row]));
    expect(rows.get('KC-102')).toMatchObject({ exception: 'EX-01', source: 'answer' });
    expect(rows.get('KC-110')).toMatchObject({
      'evidence-count': '2',
      'evidence-quality': 'excellent',
      'evidence-date': '2026-11-10',
      evidence: 'Ran the copy by hand\nList of copies',
    });
    const facts = [...rows.values()].map((row) => row['facts']).filter((each) => each !== '');
    expect(facts.length).toBeGreaterThan(0);
  });

  it('begins with a byte order mark where one is asked for', () => {
    expect(show(golden, { csvBom: true })).toBe(`\ufeff${show(golden)}`);
  });

  it('leaves out what the pack no longer has', () => {
    const [first, ...others] = golden.requirements;
    const rows = readRows(show({ ...golden, requirements: others }));
    expect(rows.map((row) => row['requirement'])).not.toContain(first?.id);
  });
});

describe('e8 assess --format csv', () => {
  const files = ['examples/cafe.yaml', 'examples/clinic.yaml'];
  const options = ['--no-gate', '--format', 'csv'];

  it('writes one table of several assessments', async () => {
    const { stdout } = await runMain(['assess', ...files, ...options]);
    const rows = readRows(stdout);
    expect(new Set(rows.map((row) => row['file']))).toEqual(new Set(files));
    expect(rows.filter((row) => row['requirement'] === 'requirement')).toEqual([]);
  });

  it('writes one byte order mark', async () => {
    const { stdout } = await runMain(['assess', ...files, ...options, '--csv-bom']);
    expect(stdout.split('\ufeff')).toHaveLength(2);
    expect(stdout.startsWith('\ufeff')).toBe(true);
    const report = await runMain(['report', 'examples/cafe.yaml', '-f', 'csv', '--csv-bom']);
    expect(report.stdout.startsWith('\ufefforganisation,')).toBe(true);
  });
});
