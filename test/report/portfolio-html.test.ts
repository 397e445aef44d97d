import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { makeReportContext } from '../../src/cli/report-context.ts';
import { summarise } from '../../src/core/portfolio/summarise.ts';
import { Tally } from '../../src/core/portfolio/tally.ts';
import { renderPortfolioPage } from '../../src/report/portfolio-html.ts';
import { renderPortfolioMarkdown } from '../../src/report/portfolio-markdown.ts';
import { renderPortfolioTerminal } from '../../src/report/portfolio-terminal.ts';
import { makeWorld } from '../cli/run-main.ts';
import { makeRow, PACK } from '../core/portfolio/make-row.ts';
import { packRows } from '../core/portfolio/pack-rows.ts';

const HOSTILE = '<script>alert(1)</script>\u202e\u001b[31m|';
const world = makeWorld({ exit: null, stdout: '', stderr: '' });
const context = makeReportContext(world, true);

function makeReport(tags: Record<string, string> = {}, target: number | null = 2) {
  const tally = new Tally(PACK.pack);
  const rows = Array.from({ length: 12 }, (_, index) =>
    makeRow({
      id: `o${index}`,
      tags,
      level: index % 4,
      target,
      next: { level: 1, ids: ['AA-1'] },
      toTarget: { level: 2, ids: ['AA-1'] },
    }),
  );
  tally.add(packRows(rows, PACK.pack, ['sector']));
  const summary = summarise([tally], { groupBy: ['sector'], minGroup: 5, bad: 1 });
  return { summary, packs: new Map([['made@1', PACK]]) };
}

describe('the page of a portfolio', () => {
  it('is valid, and loads nothing', async () => {
    const html = renderPortfolioPage(makeReport({ sector: 'food' }), context);
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'long-title': 'off', 'no-redundant-role': 'off' },
    });
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((each) => each.messages).map(({ message }) => message);
    expect(messages).toEqual([]);
    expect(html).not.toMatch(/\b(?:src|href)="(?!#)/);
    expect(html).toContain("default-src 'none'");
    expect(html.match(/<figure/g)).toHaveLength(3);
  });

  it('gives every picture a table with the same numbers, and words for it', () => {
    const html = renderPortfolioPage(makeReport(), context);
    expect(html).toContain('Overall: Level 0: 3, Level 1: 3, Level 2: 3, Level 3: 3.');
    expect(html).toMatch(
      /<th scope="row"><span><bdi class="own">Overall<\/bdi><\/span><\/th><td><span><bdi class="own">3/,
    );
  });

  it('shows only organisations that have a target in the picture of the distance', () => {
    const figures = (target: number | null) =>
      renderPortfolioPage(makeReport({}, target), context).match(/<figure[\s\S]*?<\/figure>/g) ??
      [];
    const [, distance = ''] = figures(2);
    expect(distance).toContain('organisations that have a target');
    expect(distance).not.toContain('No target');
    expect(figures(null)).toHaveLength(2);
  });

  it('breaks no id, and lets a long word of a user break', () => {
    const html = renderPortfolioPage(makeReport({ sector: 'x-'.repeat(20) }), context);
    expect(html).toContain('<span class="whole"><bdi class="own">AA-1</bdi></span>');
    expect(html).toContain(`<span><bdi class="own">${'x-'.repeat(20)}</bdi></span>`);
  });

  it('runs nothing that a tag says', () => {
    const report = makeReport({ sector: HOSTILE });
    const html = renderPortfolioPage(report, context);
    expect(html).not.toContain('<script>alert');
    for (const text of [
      html,
      renderPortfolioTerminal(report, context),
      renderPortfolioMarkdown(report, context),
    ]) {
      for (const character of ['\u202e', '\u001b']) expect(text).not.toContain(character);
    }
  });
});
