import { describe, expect, it } from 'vitest';
import { readKind } from '../../src/load/document-kind.ts';
import { parseGood } from './parse-text.ts';
import { tell } from './tell.ts';

describe('readKind', () => {
  it.each([
    ['schema: e8/assessment/v1\nframework: a@1', { kind: 'assessment', framework: 'a@1' }],
    [
      'schema: e8/result/v1\nframework: { id: a, release: "1" }',
      { kind: 'result', framework: 'a@1' },
    ],
  ])('%s', async (text, value) => {
    expect(readKind(await parseGood(text))).toEqual({ value, diagnostics: [] });
  });

  it.each([
    ['schema: e8/assessment/v1', 'assessment', '1:1 missing-key'],
    [
      'schema: e8/assessment/v1\nframwork: a@1',
      'assessment',
      '2:1 unknown-key /framwork > framework',
    ],
    ['schema: e8/assessment/v1\nframework: 3', 'assessment', '2:12 wrong-pattern /framework'],
    ['schema: e8/result/v1\nframework: a@1', 'result', '2:12 wrong-pattern /framework'],
  ])('%s: no framework', async (text, kind, told) => {
    const { value, diagnostics } = readKind(await parseGood(text));
    expect(value).toEqual({ kind });
    expect(diagnostics.map(tell)).toEqual([told]);
  });

  it.each([
    ['{}', '1:1 missing-key'],
    ['shema: e8/assessment/v1', '1:1 unknown-key /shema > schema'],
    ['schema: e8/asessment/v1', '1:9 wrong-schema /schema > e8/assessment/v1'],
    ['schema: e8/assessment/v2', '1:9 wrong-schema /schema > e8/assessment/v1'],
    ['schema: [e8/assessment/v1]', '1:9 wrong-schema /schema > e8/assessment/v1'],
    ['schema:', '1:8 wrong-schema /schema'],
    ['[]', '1:1 wrong-type'],
    ['x', '1:1 wrong-type'],
    ['null', '1:1 wrong-type'],
  ])('%s: no kind', async (text, told) => {
    const { value, diagnostics } = readKind(await parseGood(text));
    expect(value).toBeUndefined();
    expect(diagnostics.map(tell)).toEqual([told]);
  });
});
