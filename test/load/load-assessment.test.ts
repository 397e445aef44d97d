import { describe, expect, it } from 'vitest';
import { checkAssessment } from '../../src/load/load-assessment.ts';
import { readTinyPack } from '../fixtures/packs/read-tiny-pack.ts';
import { parseGood } from './parse-text.ts';
import { tell } from './tell.ts';

const PACK = await readTinyPack();
const HEAD = `schema: e8/assessment/v1
framework: shop-safety@2025-01
organisation: { name: Kopi Satu }
`;
const EXCEPTION = `scope: two tills
    justification: too old
    remainder: effective
    compensating-controls: []
    caveats: none
    risk: { before: high, after: low }
    accepted-by: R. Tan`;

const digestOf = (value: unknown) => `sha256:${JSON.stringify(value)}`;

async function check(text: string) {
  return checkAssessment(await parseGood(text), PACK, digestOf);
}

async function tellFaults(text: string): Promise<string[]> {
  const { value, diagnostics } = await check(text);
  expect(value === undefined).toBe(diagnostics.length > 0);
  return diagnostics.map(tell);
}

describe('checkAssessment', () => {
  it('gives the assessment with its digest and positions', async () => {
    const text = `${HEAD}target: 2
scope: { facts: { own-server: true, web-shop: null } }
answers:
  KC-101: effective
  TR-140: { outcome: alternate-control, reason: by hand }
exceptions:
  - id: E-1
    requirements: [KC-101, GS-201]
    ${EXCEPTION}
    approved: 2026-01-01
    expires: 2026-01-01
`;
    const { value, diagnostics } = await check(text);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      file: 'a.yaml',
      positions: {
        'KC-101': { line: 7, column: 3 },
        'TR-140': { line: 8, column: 3 },
        'exceptions/0': { line: 10, column: 5 },
      },
    });
    expect(value?.assessment.answers['KC-101']).toBe('effective');
    expect(value?.digest).toBe(`sha256:${JSON.stringify(value?.assessment)}`);
  });

  it('is the same for JSON', async () => {
    const text = JSON.stringify({
      schema: 'e8/assessment/v1',
      framework: 'shop-safety@2025-01',
      organisation: { name: 'x' },
      answers: { 'KC-101': 'effective' },
    });
    const { value } = await check(text);
    expect(value?.positions).toEqual({
      '/framework': { line: 1, column: 42 },
      'KC-101': { line: 1, column: 103 },
    });
  });

  it.each([
    ['KC-111: effective', '5:3 unknown-id /answers/KC-111 > KC-101'],
    ['kc-140: effective', '5:3 unknown-id /answers/kc-140 > KC-140'],
    ['TR-1400: effective', '5:3 unknown-id /answers/TR-1400 > TR-140'],
    ['nonsense: effective', '5:3 unknown-id /answers/nonsense'],
    ['__proto__: effective', '5:3 unknown-id /answers/__proto__'],
    ['constructor: effective', '5:3 unknown-id /answers/constructor'],
    ['KC-101: not-applicable', '5:3 reason-required /answers/KC-101'],
    ['KC-101: alternate-control', '5:3 reason-required /answers/KC-101'],
    ['KC-101: { outcome: not-applicable }', '5:3 reason-required /answers/KC-101'],
    ['KC-101: { outcome: not-applicable, reason: " " }', '5:3 reason-required /answers/KC-101'],
    ['KC-101: { outcome: not-applicable, reason: "" }', '5:46 wrong-type /answers/KC-101/reason'],
    ['KC-101: { outcome: not-applicable, reason: 3 }', '5:46 wrong-type /answers/KC-101/reason'],
  ])('answers: %s', async (answer, expected) => {
    expect(await tellFaults(`${HEAD}answers:\n  ${answer}\n`)).toEqual([expected]);
  });

  it.each([
    ['sample: { tested: 3, passed: 4, population: 9 }', 'not-consistent', 'sample/passed'],
    ['sample: { tested: 5, passed: 4, population: 4 }', 'not-consistent', 'sample/tested'],
    ['period: { from: 2026-01-02, to: 2026-01-01 }', 'wrong-order', 'period/to'],
    ['released: 2026-01-02, applied: 2026-01-01', 'wrong-order', 'applied'],
    ['released: 2026-01-02, applied: 2026-01-01T23:00:00Z', 'wrong-order', 'applied'],
    [
      'released: 2026-01-01T10:00:00Z, applied: 2026-01-01T17:00:00+08:00',
      'wrong-order',
      'applied',
    ],
  ])('evidence: %s', async (fields, code, key) => {
    const evidence = `evidence: [{ what: x, quality: good, ${fields} }]`;
    const answers = `answers: { KC-101: { outcome: effective, ${evidence} } }`;
    const told = await tellFaults(`${HEAD}${answers}`);
    expect(told.map((line) => line.replace(/^\S+ /, ''))).toEqual([
      `${code} /answers/KC-101/evidence/0/${key}`,
    ]);
  });

  it.each([
    ['sample: { tested: 4, passed: 4, population: 4 }'],
    ['period: { from: 2026-01-01, to: 2026-01-01 }'],
    ['released: 2026-01-01T10:00:00Z, applied: 2026-01-01'],
    ['released: 2026-01-01T10:00:00+08:00, applied: 2026-01-01T03:00:00Z'],
  ])('evidence that is fine: %s', async (fields) => {
    const evidence = `evidence: [{ what: x, quality: good, ${fields} }]`;
    expect(
      await tellFaults(`${HEAD}answers: { KC-101: { outcome: effective, ${evidence} } }`),
    ).toEqual([]);
  });

  it.each([
    ['target: 3', '5:9 out-of-range /target'],
    ['target: 0', '5:9 out-of-range /target'],
    ['target: 100', '5:9 out-of-range /target'],
    ['target: 1.5', '5:9 wrong-type /target'],
    [
      'scope: { facts: { own-sever: true } }',
      '5:19 unknown-id /scope/facts/own-sever > own-server',
    ],
  ])('%s', async (line, expected) => {
    expect(await tellFaults(`${HEAD}answers: {}\n${line}\n`)).toEqual([expected]);
  });

  it('a framework that is not the pack', async () => {
    const told = await tellFaults(`${HEAD.replace('2025-01', '2024-01')}answers: {}`);
    expect(told).toEqual(['2:12 wrong-value /framework > shop-safety@2025-01']);
  });

  it('exceptions', async () => {
    const text = `${HEAD}answers: {}
exceptions:
  - id: E-1
    requirements: [KC-101, KC-999, TR-140]
    ${EXCEPTION}
    approved: 2026-01-02
    expires: 2026-01-01
    evidence: [{ what: x, quality: good, period: { from: 2026-02-01, to: 2026-01-01 } }]
  - id: E-1
    requirements: [GS-201]
    ${EXCEPTION.replace(
      '[]',
      '[{ what: x, scope: x, why-equivalent: x, outcome: effective, review: 2026-01-01, evidence: [{ what: x, quality: good, sample: { tested: 1, passed: 2, population: 3 } }] }]',
    )}
    approved: 2026-01-02
    expires: 2026-01-02
`;
    const told = await tellFaults(text);
    expect(told.map((line) => line.replace(/:\d+ /, ' '))).toEqual([
      '7 unknown-id /exceptions/0/requirements/1',
      '7 unknown-id /exceptions/0/requirements/2 > KC-140',
      '16 wrong-order /exceptions/0/expires',
      '17 wrong-order /exceptions/0/evidence/0/period/to',
      '18 duplicate-id /exceptions/1/id',
      '23 not-consistent /exceptions/1/compensating-controls/0/evidence/0/sample/passed',
    ]);
  });

  it('tells every fault of every kind in one go, in the order of the file', async () => {
    const text = `schema: e8/assessment/v1
framework: shop-safety@2025-01
organization: { name: x }
target: 7
answers:
  KC-101: efective
  KC-999: not-applicable
  GS-201: { outcome: alternate-control, on: 2026-02-30, notes: x }
exceptions: [{ id: E-1, requirements: [XX-1] }, { id: E-1 }]
`;
    const told = await tellFaults(text);
    expect(told.filter((line) => !line.includes('missing-key'))).toEqual([
      '3:1 unknown-key /organization > organisation',
      '4:9 out-of-range /target',
      '6:11 wrong-value /answers/KC-101 > effective',
      '7:3 unknown-id /answers/KC-999',
      '7:3 reason-required /answers/KC-999',
      '8:3 reason-required /answers/GS-201',
      '8:45 wrong-date /answers/GS-201/on',
      '8:57 unknown-key /answers/GS-201/notes > note',
      '9:40 unknown-id /exceptions/0/requirements/0',
      '9:55 duplicate-id /exceptions/1/id',
    ]);
    expect(told.filter((line) => line.includes('missing-key'))).toHaveLength(9 + 10);
  });

  it('without a pack: what can be told without it, and no value', async () => {
    const text = `${HEAD}target: 7\nanswers: { FOO: not-applicable }`;
    const { value, diagnostics } = checkAssessment(await parseGood(text), undefined, digestOf);
    expect(value).toBeUndefined();
    expect(diagnostics.map(tell)).toEqual(['5:12 reason-required /answers/FOO']);
  });
});
