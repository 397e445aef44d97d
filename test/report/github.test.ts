import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { writeCommand } from '../../src/report/github/workflow-command.ts';
import { githubReporter } from '../../src/report/github.ts';
import { githubSummaryReporter } from '../../src/report/github-summary.ts';
import { visibleText } from '../../src/text/visible-text.ts';
import { makeContext, makeReport, makeResult, readGoldenResult } from './make-report.ts';
import { SAMPLES } from './sample-results.ts';
import { spoilWords } from './spoil-result.ts';

interface Command {
  name: string;
  properties: Record<string, string>;
  message: string;
}

const unescapeData = (text: string) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string) =>
  unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

/** Reads a line as GitHub's runner does: `ActionCommand.TryParseV2`. */
function readCommand(line: string): Command {
  expect(line.startsWith('::')).toBe(true);
  const end = line.indexOf('::', 2);
  const info = line.slice(2, end);
  const space = info.indexOf(' ');
  const pairs = space === -1 ? [] : info.slice(space + 1).split(',');
  const properties = pairs.map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescapeProperty(pair.slice(at + 1))];
  });
  return {
    name: space === -1 ? info : info.slice(0, space),
    properties: Object.fromEntries(properties),
    message: unescapeData(line.slice(end + 2)),
  };
}

const golden = readGoldenResult();
const listCommands = (result: Result) =>
  githubReporter.render(makeReport(result), makeContext()).trimEnd().split('\n').map(readCommand);

describe('the annotations', () => {
  it('stand at the answers, gravest first, then the level', () => {
    const found = listCommands(golden).filter(({ properties }) => properties['file']);
    const place = (id: string) => golden.requirements.find((each) => each.id === id)?.answer;
    expect(found.map(({ name, properties }) => [name, properties['line']])).toEqual([
      ['error', String(place('KC-140')?.line)],
      ['notice', String(place('KC-102')?.line)],
    ]);
    expect(found[0]?.properties).toMatchObject({ file: 'assessment.yaml', col: '3' });
    expect(found[0]?.properties['title']).toMatch(/^KC-140: /);
    expect(found[0]?.message).toContain("The assessment says: 'Nobody writes changes down.'.");
    expect(listCommands(golden).at(-1)).toMatchObject({
      name: 'notice',
      properties: { title: 'Maturity level 1' },
    });
  });

  it('say why the gate is not passed, at the evidence that is meant', () => {
    const places = [{ id: 'KC-110', line: 26, column: 3 }];
    const reasons = [{ code: 'stale-evidence' as const, ids: ['KC-110'], places }];
    const gate = { passed: false, reasons, conditions: { maxEvidenceAge: 30 } };
    const errors = listCommands({ ...golden, gate }).filter(({ name }) => name === 'error');
    expect(errors[0]?.message).toMatch(/stale-evidence.*\nKC-110$/);
    expect(errors[1]?.properties).toEqual({
      file: 'assessment.yaml',
      line: '26',
      col: '3',
      title: 'KC-110',
    });
  });

  it('are known commands only, whatever is written', () => {
    for (const result of Object.values(SAMPLES)) {
      for (const { name, properties } of listCommands(result)) {
        expect(['error', 'warning', 'notice']).toContain(name);
        expect(Object.keys(properties).filter((key) => !KNOWN.includes(key))).toEqual([]);
      }
    }
    const evil = 'x\n::stop-commands::y\r\n::set-output name=a::b%0A::add-path::/evil';
    expect(listCommands(spoilWords(golden, evil))).toHaveLength(listCommands(golden).length);
  });

  it('give back what they were given', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, anything, (title, message) => {
        const line = writeCommand('error', { title }, message);
        expect(line).not.toMatch(/[\r\n]/);
        const read = readCommand(line);
        expect(read.properties).toEqual({ title: visibleText(title, { singleLine: true }) });
        expect(read.message).toBe(visibleText(message).trim().replaceAll('\t', ' '));
      }),
    );
  });
});

const KNOWN = ['file', 'line', 'col', 'title'];

describe('the job summary', () => {
  const show = (result: Result) => githubSummaryReporter.render(makeReport(result), makeContext());

  it('says level, reasons, what to do and the exceptions', () => {
    const text = show(golden);
    for (const part of ['Maturity level 1', 'What to do', 'EX-01', 'Why the gate is not passed']) {
      expect(text).toContain(part);
    }
  });

  it('leaves the findings to the annotations', () => {
    expect(show(golden)).not.toContain('## Findings');
    expect(show(makeResult({}, 2)).length).toBeLessThan(10_000);
  });
});
