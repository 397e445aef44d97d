import { beforeAll, describe, expect, it } from 'vitest';
import type { Reporter } from '../../src/model/report.ts';
import type { Result } from '../../src/model/result.ts';
import { REPORTERS } from '../../src/report/registry.ts';
import { answerAll, makeContext, makeReport, makeResult, readGoldenResult } from './make-report.ts';
import { HOSTILE, spoilNames, spoilWords } from './spoil-result.ts';

const golden = readGoldenResult();
const reason = 'Nothing of that kind exists.';

/** Results of every kind that a reporter must be able to show. */
const RESULTS: Record<string, Result> = {
  'with every feature': golden,
  'without an answer': makeResult({}),
  'without an answer, with a target': makeResult({}, 2),
  unfinished: makeResult({ answers: { 'KC-101': 'effective', 'KC-102': 'ineffective' } }, 2),
  'where all is effective': makeResult({ answers: answerAll('effective') }, 2),
  'where nothing applies': makeResult(
    { answers: answerAll({ outcome: 'not-applicable', reason }) },
    1,
  ),
  'where nobody could see': makeResult({ answers: answerAll('no-visibility') }, 1),
};

/** Controls, what turns the direction of text, and what is shown as nothing. */
const HIDDEN = /(?![\n\t]|\r\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

describe.each(REPORTERS)('the reporter $id', ({ id, isPrinted, load }) => {
  let reporter: Reporter;
  beforeAll(async () => {
    reporter = await load();
  });
  const render = (result: Result, fields = {}) =>
    reporter.render(makeReport(result), makeContext(fields));

  it('has the id under which it is listed, unless a browser prints what it renders', () => {
    expect(reporter.id).toBe(isPrinted ? 'html' : id);
  });

  describe.each(Object.entries(RESULTS))('shows an assessment %s', (_name, result) => {
    it('as lines, the last one ended', () => {
      const text = render(result);
      // An empty list, for a format that is one, is the least.
      expect(text.length).toBeGreaterThan(2);
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toMatch(/[ \t]\n/);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    });

    it('the same every time, and changes nothing in it', () => {
      const before = structuredClone(result);
      expect(render(result)).toBe(render(structuredClone(result)));
      expect(result).toEqual(before);
    });

    it('in a document of any width', () => {
      for (const width of [20, 40, 200]) expect(render(result, { width })).toMatch(/\n$/);
    });
  });

  describe.each(Object.entries(HOSTILE))('given %s', (_name, hostile) => {
    it.each([
      ['in every word of the user', spoilWords(golden, hostile)],
      ['in ids of a forged result', spoilNames(golden, hostile)],
    ])('%s lets no hidden character out', (_where, result) => {
      const text = render(result);
      expect(HIDDEN.exec(text)?.[0]).toBeUndefined();
      expect(text).toMatch(/\n$/);
    });
  });
});
