import { describe, expect, it } from 'vitest';
import { jsonReporter } from '../../src/report/json.ts';
import { writeJson } from '../../src/report/parts/write-json.ts';
import { makeContext, makeReport, readGoldenResult } from './make-report.ts';
import { HOSTILE, spoilWords } from './spoil-result.ts';

describe('the result as JSON', () => {
  it.each(Object.entries(HOSTILE))('loses nothing of what the user wrote: %s', (_name, text) => {
    const result = spoilWords(readGoldenResult(), text);
    expect(JSON.parse(jsonReporter.render(makeReport(result), makeContext()))).toEqual(result);
  });

  it('writes what is hidden as escapes, beyond the first plane too', () => {
    expect(writeJson('a\u202e\u{e0001}é')).toBe('"a\\u202e\\udb40\\udc01é"\n');
  });

  it('lays out on one line or on many', () => {
    expect(writeJson({ a: [1] })).toBe('{"a":[1]}\n');
    expect(writeJson({ a: 1 }, 2)).toBe('{\n  "a": 1\n}\n');
  });
});
