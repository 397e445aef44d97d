import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { sarifReporter } from '../../src/report/sarif.ts';
import { makeContext, makeReport, readGoldenResult } from './make-report.ts';
import { readShared } from './read-shared.ts';
import { findMultitool, validateFolder } from './run-multitool.ts';
import { renderExample, SAMPLES } from './sample-results.ts';

const EXAMPLES = ['cafe', 'clinic', 'port'];
const LONGEST = 60_000;
const render = (result: Result) => sarifReporter.render(makeReport(result), makeContext());

/** Every sample and every example as SARIF, by name. */
async function renderAll(): Promise<[string, string][]> {
  const samples = Object.entries(SAMPLES).map(([name, each]): [string, string] => [
    name,
    render(each),
  ]);
  const examples = EXAMPLES.map(
    async (name): Promise<[string, string]> => [name, await renderExample(name, 'sarif')],
  );
  return [...samples, ...(await Promise.all(examples))];
}

describe('the schema of OASIS', () => {
  it('finds every log valid', { timeout: LONGEST }, async (context) => {
    // Draft 4, of which it uses nothing that later drafts read in another way.
    const {
      $schema: _,
      id: __,
      ...schema
    } = JSON.parse(readShared('schemas/sarif/sarif-schema-2.1.0.json', context));
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(schema);
    for (const [name, text] of await renderAll()) {
      expect(validate(JSON.parse(text)), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
    expect(validate({ runs: [] })).toBe(false);
  });
});

describe("Microsoft's validator, rule kinds Sarif and Ghas", () => {
  const program = findMultitool();
  const folder = mkdtempSync(join(tmpdir(), 'e8-sarif-'));
  const broken = mkdtempSync(join(tmpdir(), 'e8-sarif-'));

  beforeAll(async () => {
    for (const [name, text] of await renderAll()) {
      writeFileSync(join(folder, `${name}.sarif`), text);
    }
    const text = render(readGoldenResult()).replace(/"informationUri".*\n/, '');
    writeFileSync(join(broken, 'broken.sarif'), text);
  }, LONGEST);
  afterAll(() => {
    rmSync(folder, { recursive: true });
    rmSync(broken, { recursive: true });
  });

  it('has no error and no warning', { timeout: LONGEST }, (context) => {
    if (program === undefined) context.skip('@microsoft/sarif-multitool does not run here');
    else expect(validateFolder(program, folder)).toEqual([]);
  });

  it('would warn of a log that has a fault', { timeout: LONGEST }, (context) => {
    if (program === undefined) context.skip('@microsoft/sarif-multitool does not run here');
    else expect(validateFolder(program, broken).join()).toContain('SARIF2005');
  });
});
