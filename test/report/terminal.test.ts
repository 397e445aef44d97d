import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { terminalReporter } from '../../src/report/terminal.ts';
import { cellWidth } from '../../src/text/cell-width.ts';
import { makeContext, makeReport, makeResult, readGoldenResult } from './make-report.ts';
import { HOSTILE, spoilNames, spoilWords } from './spoil-result.ts';

const golden = readGoldenResult();
const show = (result: Result, fields = {}) =>
  terminalReporter.render(makeReport(result), makeContext(fields));
const widest = (text: string) => Math.max(...text.split('\n').map(cellWidth));

describe('the summary on a terminal', () => {
  it.each([50, 60, 80, 100])('keeps to %s columns', (width) => {
    const hostile = Object.values(HOSTILE).map((text) => spoilWords(golden, text));
    const forged = Object.values(HOSTILE).map((text) => spoilNames(golden, text));
    for (const result of [golden, makeResult({}, 2), ...hostile, ...forged]) {
      expect(widest(show(result, { width }))).toBeLessThanOrEqual(width);
    }
  });

  it('is no wider than can be read well', () => {
    const result = spoilWords(golden, 'one two three '.repeat(100));
    expect(widest(show(result, { width: 300 }))).toBeLessThanOrEqual(100);
  });

  it('says the same with and without colour', () => {
    const coloured = show(golden, { colour: true });
    expect(coloured).toContain('\u001b[1m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colour is made of
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(show(golden));
  });

  it('answers in order: level, target, what holds it back, what to do, how sure', () => {
    const text = show(makeResult({ answers: { 'KC-101': 'effective' } }, 1));
    const places = [
      'Maturity level 0',
      'Your target, level 1, is not met.',
      'Strategy by strategy',
      'What to do first',
      'How far you can trust this level',
    ].map((each) => text.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('promises no higher level than the questions counted can lead to', () => {
    expect(show(makeResult({}, 1))).toContain('you reach level 1.');
    expect(show(makeResult({}, 2))).toContain('you reach level 2.');
  });

  it('shows a text of several lines on one', () => {
    expect(show(spoilWords(golden, 'one\ntwo'))).toContain('one two');
  });

  it('shows a strategy that its pack no longer has by its id', () => {
    const stage = { level: 2, items: golden.roadmap.next?.items ?? [] };
    const items = stage.items.map((each) => ({ ...each, strategies: ['gone'], requirements: [] }));
    const text = show({ ...golden, roadmap: { next: { level: 2, items }, target: null } });
    expect(text).toContain('Fix: TR-140');
    expect(text).toContain('Lifts: gone');
  });

  it('leaves the effort out where nobody knows it', () => {
    const items = (golden.roadmap.next?.items ?? []).map((each) => ({ ...each, effort: null }));
    const text = show({ ...golden, roadmap: { next: { level: 2, items }, target: null } });
    expect(text).toContain('Lifts: Keep copies\n');
  });
});
