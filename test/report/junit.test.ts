import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Result } from '../../src/model/result.ts';
import { junitReporter } from '../../src/report/junit.ts';
import { writeXml } from '../../src/report/parts/write-xml.ts';
import { visibleText } from '../../src/text/visible-text.ts';
import { makeContext, makeReport, makeResult, readGoldenResult } from './make-report.ts';
import { readShared } from './read-shared.ts';
import { readXml, type XmlNode } from './read-xml.ts';
import { renderExample, SAMPLES } from './sample-results.ts';
import { HOSTILE, spoilWords } from './spoil-result.ts';

const golden = readGoldenResult();
const render = (result: Result, fields = {}) =>
  junitReporter.render(makeReport(result), makeContext(fields));
const listSuites = (result: Result) => readXml(render(result)).children;
const named = (node: XmlNode | undefined, name: string) =>
  (node?.children ?? []).filter((each) => each.name === name);
const listCases = (result: Result) =>
  listSuites(result).flatMap((suite) => named(suite, 'testcase'));
const endings = (result: Result) =>
  Object.fromEntries(
    listCases(result).map(({ attributes, children }) => [
      attributes['name'],
      children[0]?.name ?? 'passed',
    ]),
  );

describe('the requirements as JUnit XML', () => {
  it('has a suite for each strategy and a case for each requirement up to the target', () => {
    const suites = listSuites(golden);
    expect(suites.map(({ attributes }) => attributes['name'])).toEqual([
      'keep-copies',
      'guard-sign-in',
    ]);
    expect(Object.keys(endings(golden))).toEqual(golden.requirements.map(({ id }) => id));
    expect(Object.keys(endings(makeResult({}, 1)))).toHaveLength(4);
  });

  it('passes what is met, also through exceptions and stricter requirements', () => {
    expect(endings(golden)).toMatchObject({
      'KC-101': 'passed',
      'KC-102': 'passed',
      'KC-110': 'passed',
      'KC-120': 'skipped',
      'KC-140': 'failure',
    });
    const [suite] = listSuites(golden);
    expect(named(suite, 'system-out')[0]?.text).toBe(
      [
        'Level 1, possible 1.',
        'KC-101: met through the stricter requirements KC-110.',
        'KC-102: the exception EX-01 lifts it until 2027-04-30.',
      ].join('\n'),
    );
  });

  it('fails what nobody has looked at, and says so', () => {
    const [first] = listCases(makeResult({}, 1));
    expect(first?.children[0]?.attributes).toEqual({
      type: 'not-assessed',
      message: expect.stringContaining('Not assessed'),
    });
  });

  it('skips what does not apply, with the reason', () => {
    const reasons = listCases(golden)
      .flatMap((each) => named(each, 'skipped'))
      .map(({ attributes }) => attributes['message']);
    expect(reasons[0]).toBe('Not applicable: the scope says "no" to Own server.');
    expect(reasons).toContain('Only the owner signs in anywhere.');
  });

  it('counts what is there', () => {
    for (const result of Object.values(SAMPLES)) {
      for (const suite of listSuites(result)) {
        const cases = named(suite, 'testcase');
        const count = (name: string) => cases.filter((each) => named(each, name).length > 0).length;
        expect(suite.attributes).toMatchObject({
          tests: String(cases.length),
          failures: String(count('failure')),
          skipped: String(count('skipped')),
          errors: '0',
        });
      }
    }
  });

  it('loses no outcome', () => {
    const kept = listSuites(golden)
      .flatMap((suite) => named(named(suite, 'properties')[0], 'property'))
      .filter(({ attributes }) => attributes['name']?.startsWith('outcome.'))
      .map(({ attributes }) => [attributes['name'], attributes['value']]);
    const outcomes = golden.requirements.map(({ id, outcome }) => [`outcome.${id}`, outcome]);
    expect(kept).toEqual(outcomes);
  });

  it('carries the day of judgement as its time', () => {
    for (const { attributes } of listSuites(golden)) {
      expect(attributes['timestamp']).toBe('2026-11-15T00:00:00');
    }
  });

  it.each(Object.entries(HOSTILE))('keeps its structure whatever is written: %s', (_name, text) => {
    expect(endings(spoilWords(golden, text))).toEqual(endings(golden));
  });
});

describe('XML that is written', () => {
  it('says what it was given, whatever it was', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, anything, (attribute, text) => {
        const root = { name: 'a', attributes: { b: attribute }, children: [text] };
        const read = readXml(writeXml(root));
        expect(read.attributes['b']).toBe(shown(attribute));
        expect(read.text).toBe(shown(text.trim()));
      }),
    );
  });

  it('shows what XML cannot hold', () => {
    expect(writeXml({ name: 'a', children: ['\u0000\uffff\ud800'] })).toContain(
      '<a>\u2400\\u{ffff}\\u{d800}</a>',
    );
  });
});

function shown(text: string): string {
  const visible = visibleText(text, { singleLine: true });
  return visible.replace(/[\ufffe\uffff]/g, (each) => `\\u{${each.charCodeAt(0).toString(16)}}`);
}

describe.each(['windyroad-JUnit.xsd', 'jenkins-junit-10.xsd'])('the schema %s', (name) => {
  it('finds every report valid', { timeout: 60_000 }, async (context) => {
    const schema = readShared(`schemas/junit/${name}`, context);
    const samples = Object.entries(SAMPLES).map(([fileName, each]) => {
      return { fileName, contents: render(each) };
    });
    const example = { fileName: 'port', contents: await renderExample('port', 'junit') };
    const { errors } = await validateXML({ xml: [...samples, example], schema });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
    const faulty = { fileName: 'faulty', contents: '<testsuites><testsuite/></testsuites>' };
    expect((await validateXML({ xml: [faulty], schema })).valid).toBe(false);
  });
});
