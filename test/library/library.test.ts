import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/library/create-library.ts';
import { E8Error } from '../../src/model/e8-error.ts';
import { makeHost, runMain, version } from '../cli/run-main.ts';
import { readProjectFile } from '../docs/read-document.ts';
import { readDocumentedPack } from '../docs/read-documented-pack.ts';

const library = createLibrary({ host: makeHost(), version });
const CAFE = 'examples/cafe.yaml';
const source = readProjectFile(CAFE);
const cafe = await library.load(source, { file: CAFE });
const EXCEPTION = 'examples/port.yaml';

/** What is thrown, as the command line would say it. */
async function failWith(work: () => Promise<unknown>): Promise<E8Error> {
  const error = await work().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(E8Error);
  return error as E8Error;
}

describe('load', () => {
  it('takes text or bytes, YAML or JSON', async () => {
    const bytes = await library.load(readFileSync(CAFE), { file: CAFE });
    const json = await library.load(JSON.stringify(cafe.assessment));
    expect(bytes.assessment).toEqual(cafe.assessment);
    expect(json.assessment).toEqual(cafe.assessment);
    expect(json.file).toBe('assessment.yaml');
    expect(cafe.pack.id).toBe('essential-eight');
  });

  it('lists every fault at once, with its place', async () => {
    const wrong =
      'schema: e8/assessment/v1\nframework: essential-eight@2023-11\nanswers: { X: y }\n';
    const { code, diagnostics } = await failWith(() => library.load(wrong, { file: 'a.yaml' }));
    expect(code).toBe('invalid-input');
    expect(diagnostics.map(({ file }) => file)).toContain('a.yaml');
    expect(diagnostics.length).toBeGreaterThan(1);
  });

  it('refuses a result, which loadResult takes, and the other way round', async () => {
    const saved = JSON.stringify(await library.score(cafe));
    expect((await failWith(() => library.load(saved))).code).toBe('invalid-input');
    expect((await failWith(() => library.loadResult(source))).code).toBe('invalid-input');
    expect(await library.loadResult(saved)).toEqual(JSON.parse(saved));
  });

  it('finds packs of your own', async () => {
    const controls = mkdtempSync(join(tmpdir(), 'e8-packs-'));
    afterAll(() => rmSync(controls, { recursive: true }));
    for (const [name, text] of readDocumentedPack()) {
      const file = join(controls, 'shop-basics/2026', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const own = { schema: 'e8/assessment/v1', framework: 'shop-basics@2026' };
    const text = JSON.stringify({ ...own, organisation: { name: 'Shop' }, answers: {} });
    const loaded = await library.load(text, { controls });
    const result = await library.score(loaded);
    expect(result.framework.id).toBe('shop-basics');
    expect(await library.render(result, { format: 'markdown', controls })).toContain('Shop');
    expect((await failWith(() => library.load(text))).code).toBe('unknown-framework');
  });
});

describe('judge and score', () => {
  it('give what the command line gives', async () => {
    const { stdout } = await runMain(['assess', CAFE, '--no-gate', '--format', 'json']);
    const result = await library.score(cafe);
    expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(stdout));
    expect(await library.judge(cafe)).toEqual({
      requirements: result.requirements,
      exceptions: result.exceptions,
    });
  });

  it('take a target and a day', async () => {
    const { target, asOf, gate } = await library.score(cafe, { target: 3, asOf: '2026-12-24' });
    expect({ target, asOf, passed: gate?.passed }).toEqual({
      target: 3,
      asOf: '2026-12-24',
      passed: false,
    });
    const port = await library.load(readProjectFile(EXCEPTION), { file: EXCEPTION });
    const judged = await library.judge(port, { asOf: '2099-01-01' });
    expect(judged.exceptions.map(({ inForce }) => inForce)).not.toContain(true);
  });

  it('refuse a day and a level that do not exist', async () => {
    const day = await failWith(() => library.score(cafe, { asOf: '2026-02-30' }));
    expect(day).toMatchObject({ code: 'invalid-option-value', values: { option: 'asOf' } });
    const level = await failWith(() => library.score(cafe, { target: 9 }));
    expect(level.code).toBe('invalid-option-value');
  });

  it('take nothing that load did not give', async () => {
    await expect(library.judge({ ...cafe })).rejects.toThrow(TypeError);
  });
});

describe('render', () => {
  it('writes as the command line does', async () => {
    const result = await library.score(cafe);
    const { stdout } = await runMain([
      'assess',
      CAFE,
      '--no-gate',
      '--format',
      'markdown',
      '--lang',
      'th',
    ]);
    expect(await library.render(result, { format: 'markdown', language: 'th' })).toBe(stdout);
  });

  it.each(library.listFormats())('writes %s, with and without notes', async (format) => {
    const result = await library.score(cafe);
    for (const notes of [true, false]) {
      expect((await library.render(result, { format, notes, width: 60 })).length).toBeGreaterThan(
        10,
      );
    }
  });

  it('refuses formats and languages that it does not know', async () => {
    const result = await library.score(cafe);
    const format = await failWith(() => library.render(result, { format: 'jsn' }));
    expect(format).toMatchObject({ code: 'unknown-format', values: { nearest: 'json' } });
    const pdf = await failWith(() => library.render(result, { format: 'pdf' }));
    expect(pdf.code).toBe('unknown-format');
    const language = { format: 'json', language: 'xx' };
    expect((await failWith(() => library.render(result, language))).code).toBe('unknown-language');
  });
});

describe('describeError', () => {
  it('says what is wrong in the language asked for', async () => {
    const error = await failWith(() => library.load('answers: {', { file: 'a.yaml' }));
    expect(library.describeError(error)[0]).toMatch(/^a\.yaml:1:\d+: error: /);
    expect(library.describeError(error, 'th')).not.toEqual(library.describeError(error));
  });

  it('leaves other errors as they are', () => {
    expect(library.describeError(new TypeError('no'))).toEqual(['no']);
  });
});

it('lists languages', () => {
  expect(library.listLanguages().map(({ tag }) => tag)).toContain('th');
});
