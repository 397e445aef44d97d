import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSchema } from '../../src/schema/check-schema.ts';
import { findForm } from '../../src/schema/known-forms.ts';
import type { SchemaName } from '../../src/schema/published-schemas.ts';
import { parseGood } from '../load/parse-text.ts';
import { ERROR_TEXTS, tell } from '../load/tell.ts';

const HEAD = `schema: e8/assessment/v1
framework: shop-safety@2025-01
organisation: { name: Kopi Satu }
`;

async function check(name: SchemaName, text: string): Promise<string[]> {
  return checkSchema(name, await parseGood(text)).map(tell);
}

/** What is wrong with one answer, in the shape `<column> <code> <key within the answer>`. */
async function checkAnswer(answer: string): Promise<string[]> {
  const told = await check('assessment', `${HEAD}answers:\n  A: ${answer}\n`);
  return told.map((line) => line.replace(/^5:/, '').replace('/answers/A', '.'));
}

describe('checkSchema: answers', () => {
  it.each([
    ['effective'],
    ['{ outcome: effective, x-own: [1, { a: 2 }] }'],
    ['{ outcome: effective, evidence: [{ what: x, quality: good, released: 2026-01-01 }] }'],
    [
      '{ outcome: effective, evidence: [{ what: x, quality: good, applied: 2026-01-01T10:00:00+08:00 }] }',
    ],
  ])('accepts %s', async (answer) => {
    expect(await checkAnswer(answer)).toEqual([]);
  });

  it.each([
    ['efective', '6 wrong-value . > effective'],
    ['"yes"', '6 wrong-value .'],
    ['3', '6 wrong-type .'],
    ['true', '6 wrong-type .'],
    ['', '6 wrong-type .'],
    ['[effective]', '6 wrong-type .'],
    ['{}', '3 missing-key .'],
    ['{ outcome: efective }', '17 wrong-value ./outcome > effective'],
    ['{ outcome: }', '17 wrong-type ./outcome'],
    ['{ outcme: effective }', '8 unknown-key ./outcme > outcome'],
    ['{ outcome: effective, foo: 1 }', '28 unknown-key ./foo'],
    ['{ outcome: effective, note: "" }', '34 wrong-type ./note'],
    ['{ outcome: effective, on: 2026-02-30 }', '32 wrong-date ./on'],
    ['{ outcome: effective, on: 20260230 }', '32 wrong-type ./on'],
    ['{ outcome: effective, evidence: x }', '38 wrong-type ./evidence'],
    ['{ outcome: effective, evidence: [x] }', '39 wrong-type ./evidence/0'],
    [
      '{ outcome: effective, evidence: [{ what: x, quality: gut, released: gestern, applied: 1 }] }',
      '59 wrong-value ./evidence/0/quality',
      '74 wrong-date ./evidence/0/released',
      '92 wrong-type ./evidence/0/applied',
    ],
    [
      '{ outcome: effective, evidence: [{ what: x, quality: good, sha256: ABC, size: -1 }] }',
      '73 wrong-pattern ./evidence/0/sha256',
      '84 out-of-range ./evidence/0/size',
    ],
  ])('%s', async (answer, ...expected) => {
    expect(await checkAnswer(answer)).toEqual(expected);
  });
});

describe('checkSchema: the rest of an assessment', () => {
  it.each([
    ['[]', '1:1 wrong-type'],
    ['x', '1:1 wrong-type'],
    ['{}', ...['schema', 'framework', 'organisation', 'answers'].map(() => '1:1 missing-key')],
    [HEAD, '1:1 missing-key'],
    [`${HEAD}answers: []`, '4:10 wrong-type /answers'],
    [`${HEAD}answers: {}\nanswer: {}`, '5:1 unknown-key /answer'],
    [`${HEAD}anwsers: {}`, '4:1 unknown-key /anwsers > answers'],
    [`${HEAD}answers: {}\n__proto__: 1`, '5:1 unknown-key /__proto__'],
    [`${HEAD}answers: {}\ntarget: "1"`, '5:9 wrong-type /target'],
    [`${HEAD}answers: {}\ntarget: 1.5`, '5:9 wrong-type /target'],
    [`${HEAD}answers: {}\ntarget: 0`, '5:9 out-of-range /target'],
    [`${HEAD}answers: {}\nassessed-on: 1.5.2026`, '5:14 wrong-date /assessed-on'],
    [
      `${HEAD}answers: {}\nscope: { facts: { a: "yes", b: 1, c: null, d: true } }`,
      '5:22 wrong-type /scope/facts/a',
      '5:32 wrong-type /scope/facts/b',
    ],
    [
      `${HEAD}answers: {}\nscope: { inventory: { a: x, b: -1, c: [1], "d e": 1, f: 1.5, g: [x] } }`,
      '5:26 wrong-type /scope/inventory/a',
      '5:32 out-of-range /scope/inventory/b',
      '5:40 wrong-type /scope/inventory/c/0',
      '5:44 wrong-pattern /scope/inventory/d e',
      '5:57 wrong-type /scope/inventory/f',
    ],
    [
      `${HEAD}answers: {}\nassessor: { independence: yes, qualifications: [1, ""] }`,
      '5:27 wrong-value /assessor/independence',
      '5:49 wrong-type /assessor/qualifications/0',
      '5:52 wrong-type /assessor/qualifications/1',
    ],
    [
      `schema: e8/assessment/v2\nframework: x\norganisation: { name: x, country: my, id: "a b", tags: { "": x } }\nanswers: {}`,
      '1:9 wrong-schema /schema',
      '2:12 wrong-pattern /framework',
      '3:35 wrong-pattern /organisation/country',
      '3:43 wrong-pattern /organisation/id',
      '3:58 wrong-pattern /organisation/tags/',
    ],
    [`${HEAD}answers: {}\nscope: { id: ${'x'.repeat(65)} }`, '5:14 too-long /scope/id'],
    [
      `${HEAD}answers: {}\nexceptions: [{ requirements: [A, B, A, A] }]`.replace(
        'exceptions: [{',
        'exceptions: [{ id: E, scope: s, justification: j, remainder: effective, compensating-controls: [], caveats: c, risk: { before: b, after: a }, accepted-by: b, approved: 2026-01-01, expires: 2026-01-02,',
      ),
      '5:223 duplicate-item /exceptions/0/requirements/2',
      '5:226 duplicate-item /exceptions/0/requirements/3',
    ],
  ])('%s', async (text, ...expected) => {
    expect(await check('assessment', text)).toEqual(expected);
  });

  it('says what was found, what was expected, and which keys there are', async () => {
    const document = await parseGood(`${HEAD}answers: { A: { outcom: 1 } }\ntarget: [1]`);
    expect(checkSchema('assessment', document).map(({ values }) => values)).toEqual([
      {
        key: 'outcom',
        expected: 'outcome, performed-by, provider, reason, note, by, on, ask, evidence',
      },
      { found: '[…]', foundType: 'list', expectedType: 'whole-number' },
    ]);
  });

  it('does not suggest a key that is there already', async () => {
    const document = await parseGood(`${HEAD}answers: { A: { outcome: effective, outcom: 1 } }`);
    expect(checkSchema('assessment', document)[0]?.nearest).toBeUndefined();
  });
});

describe('checkSchema: strategies', () => {
  const requirement = (text: string) =>
    `id: a\ncode: AA\ntitle: A\nrequirements:\n  - { id: AA-1, control: C-1, levels: [1], title: T, requirement: R, ${text} }`;

  it.each([
    ['applies-when: { any: [a, { all: [b, c] }] }'],
    ['check: [x, { text: x, where: [{ on: any, menu: x }] }]'],
    ['rhythm: { within: 48h }'],
  ])('accepts %s', async (text) => {
    expect(await check('strategy', requirement(text))).toEqual([]);
  });

  it.each([
    ['applies-when: 3', 'wrong-type /applies-when'],
    ['applies-when: A', 'wrong-pattern /applies-when'],
    ['applies-when: {}', 'wrong-type /applies-when'],
    ['applies-when: { none: [a] }', 'unknown-key /applies-when/none'],
    ['applies-when: { any: [a], all: [b] }', 'wrong-type /applies-when'],
    ['applies-when: { any: [] }', 'too-few-items /applies-when/any'],
    ['applies-when: { any: [a, B] }', 'wrong-pattern /applies-when/any/1'],
    ['applies-when: { any: [a, { all: [1] }] }', 'wrong-type /applies-when/any/1/all/0'],
    ['applies-when: { all: a }', 'wrong-type /applies-when/all'],
    ['check: [1]', 'wrong-type /check/0'],
    ['check: [""]', 'wrong-type /check/0'],
    ['check: [{ where: [{ on: any, menu: x }] }]', 'missing-key /check/0'],
    ['check: [{ text: x, wher: 1 }]', 'unknown-key /check/0/wher > where'],
    ['check: [{ text: x, where: [{ on: any }] }]', 'too-few-items /check/0/where/0'],
    ['check: [a, b, c, d]', 'too-many-items /check'],
    ['rhythm: {}', 'wrong-type /rhythm'],
    ['rhythm: { within: 48h, every: daily }', 'wrong-type /rhythm'],
    ['rhythm: { within: 2 days }', 'wrong-pattern /rhythm/within'],
    ['rhythm: { every: day }', 'wrong-value /rhythm/every'],
    ['effort: hihg', 'wrong-value /effort > high'],
  ])('%s', async (text, expected) => {
    const told = await check('strategy', requirement(text));
    expect(told.map((line) => line.replace(/^5:\d+ /, '').replace('/requirements/0', ''))).toEqual([
      expected,
    ]);
  });

  it('wants texts or same-as', async () => {
    const head =
      'id: a\ncode: AA\ntitle: A\nrequirements:\n  - { id: AA-1, control: C-1, levels: [1]';
    expect(await check('strategy', `${head}, same-as: BB-1 }`)).toEqual([]);
    expect(await check('strategy', `${head} }`)).toEqual([
      '5:5 missing-key /requirements/0',
      '5:5 missing-key /requirements/0',
    ]);
  });
});

describe('forms', () => {
  it.each(['assessment', 'pack', 'strategy', 'result'])(
    'every pattern of the %s schema has a form with a text',
    (name) => {
      const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
      const patterns: unknown[] = [];
      JSON.parse(readFileSync(file, 'utf8'), (key, value) => {
        if (key === 'pattern') patterns.push(value);
        return value;
      });
      expect(patterns).not.toEqual([]);
      for (const pattern of patterns) {
        expect([pattern, findForm(pattern)]).not.toContain('other');
        expect(ERROR_TEXTS['form']).toHaveProperty(findForm(pattern));
      }
      expect(findForm('^x$')).toBe('other');
    },
  );
});
