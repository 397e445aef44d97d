import { describe, expect, it } from 'vitest';
import type { ReportStrategy } from '../../src/model/report.ts';
import type { Result } from '../../src/model/result.ts';
import { markdownShortReporter } from '../../src/report/markdown-short.ts';
import { makeContext, makeReport, makeResult, readGoldenResult } from './make-report.ts';
import { renderExample, SAMPLES } from './sample-results.ts';
import { HOSTILE, spoilNames, spoilWords } from './spoil-result.ts';

const golden = readGoldenResult();
const show = (result: Result) => markdownShortReporter.render(makeReport(result), makeContext());
const countLines = (text: string) => text.split('\n').length - 1;
const repeat = <T>(list: readonly T[], times: number): T[] =>
  Array.from({ length: times }, () => list).flat();

/** More of everything than fits. */
const stage = { level: 2, items: repeat(golden.roadmap.next?.items ?? [], 50) };
const crowded: Result = {
  ...golden,
  roadmap: { next: stage, target: stage },
  warnings: repeat(golden.warnings, 50),
  exceptions: repeat(golden.exceptions, 50),
};

describe('the short Markdown', () => {
  it.each([...Object.entries(SAMPLES), ['crowded', crowded] as const])(
    'fits a comment: %s',
    (_name, result) => {
      const text = show(result);
      expect(countLines(text)).toBeLessThan(60);
      expect(text.length).toBeLessThan(65_536);
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    },
  );

  it.each(['cafe', 'clinic', 'port'])('fits a comment for the example %s', async (example) => {
    expect(countLines(await renderExample(example, 'markdown-short'))).toBeLessThan(60);
  });

  it('has room for ten strategies', () => {
    const report = makeReport(crowded);
    const strategies: ReportStrategy[] = repeat(report.strategies, 50);
    const text = markdownShortReporter.render({ ...report, strategies }, makeContext());
    expect(countLines(text)).toBeLessThan(60);
    expect(text).toContain('and 90 more, which the full report lists');
  });

  it('says the level, the target and why the gate is not passed, and folds the rest', () => {
    const text = show(golden);
    const [open = ''] = text.split('<details>');
    expect(open).toContain('**Maturity level 1**\\\nYour target, level 2, is not met.');
    expect(open).toContain('**The gate is not passed.**');
    expect(open).toContain('| **Keep copies** | 1 |');
    expect(text).toContain('<summary>2 exceptions</summary>');
    expect(show(makeResult({}))).not.toContain('gate');
  });

  it('counts what it leaves out', () => {
    const left = stage.items.length - 5;
    expect(show(crowded)).toContain(`- and ${left} more, which the full report lists`);
  });

  it.each([
    ['words', spoilWords],
    ['ids', spoilNames],
  ])('lets no markup out of %s', (_what, spoil) => {
    const text = show(spoil(golden, `${HOSTILE.HTML} ${HOSTILE.Markdown}`));
    expect(text).not.toMatch(/<(?!\/?(?:details|summary)>)[a-z!/]/i);
    expect(text).not.toContain('](https://evil');
  });
});
