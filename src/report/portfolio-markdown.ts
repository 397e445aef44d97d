import type { ReportContext } from '../model/report.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { visibleText } from '../text/visible-text.ts';
import { describeDraft } from './parts/describe-draft.ts';
import { layMarkdownTable } from './parts/lay-markdown-table.ts';
import { describeHead } from './parts/portfolio/describe-head.ts';
import { listTables, type PortfolioTable } from './parts/portfolio/list-tables.ts';
import { type FrameworkView, listViews, type PortfolioReport } from './parts/portfolio/view.ts';

function escapeCell(text: string): string {
  return escapeMarkdown(visibleText(text, { singleLine: true }));
}

function layOne({ heading, note, head, rows }: PortfolioTable): string[] {
  const notes = note === '' ? [] : [escapeMarkdown(note), ''];
  const table =
    rows.length === 0
      ? []
      : [
          ...layMarkdownTable(
            head.map(escapeCell),
            rows.map((row) => row.map(escapeCell)),
          ),
          '',
        ];
  return [`### ${escapeCell(heading)}`, '', ...notes, ...table];
}

function layFramework(view: FrameworkView): string[] {
  const head = describeHead(view).map((line) => `- ${escapeMarkdown(line)}`);
  return [`## ${escapeCell(view.title)}`, '', ...head, '', ...listTables(view).flatMap(layOne)];
}

/** A summary as GitHub-flavoured Markdown. */
export function renderPortfolioMarkdown(report: PortfolioReport, context: ReportContext): string {
  const { translate } = context;
  const draft = describeDraft(context);
  const views = listViews(report, translate);
  const body = views.length === 0 ? [translate('portfolio:nothing')] : views.flatMap(layFramework);
  const notice = draft === undefined ? [] : [`> ${draft}`, ''];
  return `${[`# ${translate('portfolio:title')}`, '', ...notice, ...body].join('\n').trimEnd()}\n`;
}
