import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { sarifReporter } from '../../src/report/sarif.ts';
import { makeContext, makeReport, makeResult, readGoldenResult } from './make-report.ts';
import { SAMPLES } from './sample-results.ts';
import type { SarifLog } from './sarif-log.ts';
import { HOSTILE, spoilWords } from './spoil-result.ts';

const golden = readGoldenResult();
const render = (result: Result, fields = {}) =>
  sarifReporter.render(makeReport(result), makeContext(fields));
const show = (result: Result, fields = {}) =>
  (JSON.parse(render(result, fields)) as SarifLog).runs[0];
const idsOf = (result: Result) => show(result).results.map(({ ruleId }) => ruleId);

describe('the findings as SARIF', () => {
  it('lists what is not satisfied up to the target, and what an exception lifts', () => {
    const { results } = show(golden);
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['KC-102', 'note'],
      ['KC-140', 'error'],
    ]);
  });

  it('looks to the next level where there is no target', () => {
    expect(idsOf(makeResult({}))).toEqual(['KC-101', 'KC-102', 'GS-201', 'GS-210']);
    expect(show(makeResult({})).results.every(({ level }) => level === 'warning')).toBe(true);
  });

  it('tells what keeps the whole from its next level from what keeps it from the target', () => {
    const levels = Object.fromEntries(
      show(makeResult({}, 2)).results.map(({ ruleId, level }) => [ruleId, level]),
    );
    expect(levels).toMatchObject({ 'KC-101': 'error', 'GS-210': 'error', 'KC-110': 'warning' });
  });

  it('has nothing to say where all is met', () => {
    expect(idsOf(SAMPLES['effective'] as Result)).toEqual([]);
  });

  it('points at the answer, and at the first line where there is none', () => {
    const [lifted, open] = show(golden).results;
    const answers = golden.requirements.flatMap(({ id, answer }) =>
      answer ? [{ id, answer }] : [],
    );
    for (const result of [lifted, open]) {
      const { answer } = answers.find(({ id }) => id === result?.ruleId) ?? {};
      expect(result?.locations[0].physicalLocation).toEqual({
        artifactLocation: { uri: 'assessment.yaml' },
        region: { startLine: answer?.line, startColumn: answer?.column },
      });
    }
    const [silent] = show(makeResult({})).results;
    expect(silent?.locations[0].physicalLocation.region).toEqual({ startLine: 1, startColumn: 1 });
  });

  it('suppresses what an exception in force lifts, with its justification and place', () => {
    const [lifted, open] = show(golden).results;
    expect(lifted?.suppressions).toMatchObject([
      { kind: 'inSource', status: 'accepted', justification: 'Its maker is gone.' },
    ]);
    const line = golden.exceptions[0]?.line;
    const [suppression] = lifted?.suppressions ?? [];
    expect(suppression?.location.physicalLocation.region.startLine).toBe(line);
    expect(open?.suppressions).toBeUndefined();
  });

  it('has a rule for every requirement up to the goal, with description and help', () => {
    const { results, tool } = show(golden);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(golden.requirements.map(({ id }) => id));
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
    for (const { fullDescription, help, name } of tool.driver.rules) {
      expect(fullDescription.text.length).toBeGreaterThan(10);
      expect(help.text).toContain('What must be true');
      expect(help.markdown).toContain('### What must be true');
      expect(name).toMatch(/^[A-Z][A-Za-z0-9]+$/);
    }
    expect(show(makeResult({})).tool.driver.rules).toHaveLength(4);
  });

  it('keeps every outcome, satisfied ones too', () => {
    const outcomes = golden.requirements.map(({ id, outcome }) => [id, outcome]);
    expect(show(golden).properties.outcomes).toEqual(Object.fromEntries(outcomes));
  });

  it('makes no link and no placeholder of what a user wrote', () => {
    const note = '[x](https://evil.example) {0} \\';
    const [, open] = show(spoilWords(golden, note)).results;
    expect(open?.message.text).toContain('\\[x\\](https://evil.example) {{0}} \\\\');
  });
});

describe('the fingerprints', () => {
  const prints = (result: Result, fields = {}) =>
    show(result, fields).results.map((each) => Object.values(each.partialFingerprints).join());

  it('differ between findings', () => {
    const all = prints(makeResult({}, 2));
    expect(new Set(all).size).toBe(all.length);
  });

  it('stay with another line, outcome, note, release, day and language', () => {
    const moved: Result = {
      ...spoilWords(golden, 'other'),
      asOf: '2027-01-01',
      pack: { ...golden.pack, release: '2030-01' },
      assessment: golden.assessment,
      requirements: golden.requirements.map((each) => ({
        ...each,
        ...(each.answer && { answer: { ...each.answer, line: 400 } }),
        ...(each.outcome === 'not-implemented' && { outcome: 'ineffective' }),
      })),
    };
    expect(prints(moved, { locale: { ...makeContext().locale, tag: 'id' } })).toEqual(
      prints(golden),
    );
  });

  it('change with the file, which has a category of its own', () => {
    const assessment = { ...golden.assessment, file: 'shops/pier two.yaml' };
    expect(prints({ ...golden, assessment })).not.toEqual(prints(golden));
    const { automationDetails } = show({ ...golden, assessment });
    expect(automationDetails.id).toBe('e8/shop-safety/shops/pier%20two.yaml/');
  });
});

describe('the language of the log', () => {
  it.each([
    ['en', 'en'],
    ['zh-Hans', 'zh'],
    ['fil', 'tl'],
    ['tet', undefined],
  ])('of %s is %s', (lang, language) => {
    expect(show(golden, { locale: { ...makeContext().locale, tag: lang } }).language).toBe(
      language,
    );
  });
});

describe('what is hostile', () => {
  it.each(Object.entries(HOSTILE))('stays in its message: %s', (_name, text) => {
    const { results } = show(spoilWords(golden, text));
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['KC-102', 'KC-140']);
  });
});
