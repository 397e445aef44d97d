import type { ReportContext } from '../model/report.ts';
import { visibleText } from '../text/visible-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import { describeDraft } from './parts/describe-draft.ts';
import { describeHead } from './parts/portfolio/describe-head.ts';
import { listTables, type PortfolioTable } from './parts/portfolio/list-tables.ts';
import { type FrameworkView, listViews, type PortfolioReport } from './parts/portfolio/view.ts';
import { createStyle, type Style } from './terminal/style.ts';
import { layTable } from './terminal/table.ts';

/** Past this many columns lines get hard to read. */
const WIDEST = 100;

function layOne(
  { heading, note, head, rows }: PortfolioTable,
  { width, hasCursor }: ReportContext,
  style: Style,
) {
  const safe = rows.map((row) => row.map((cell) => visibleText(cell, { singleLine: true })));
  const [first = [], ...rest] = layTable([head, ...safe], width, hasCursor);
  const notes = note === '' ? [] : wrapText(note, width).map(style.faint);
  if (rows.length === 0) return ['', style.heading(heading), ...notes];
  return ['', style.heading(heading), ...notes, ...first.map(style.faint), ...rest.flat()];
}

function layFramework(view: FrameworkView, context: ReportContext, style: Style): string[] {
  const { width } = context;
  return [
    style.heading(view.title),
    ...describeHead(view).flatMap((line) => wrapText(line, width)),
    ...listTables(view).flatMap((table) => layOne(table, context, style)),
  ];
}

/** A summary for people: framework by framework, the levels first. */
export function renderPortfolioTerminal(report: PortfolioReport, context: ReportContext): string {
  const { translate } = context;
  const style = createStyle(context.colour);
  const width = Math.min(context.width, WIDEST);
  const views = listViews(report, translate);
  if (views.length === 0) return `${translate('portfolio:nothing')}\n`;
  const draft = describeDraft(context);
  const blocks = [
    ...(draft === undefined ? [] : [wrapText(draft, width).join('\n')]),
    ...views.map((view) => layFramework(view, { ...context, width }, style).join('\n')),
  ];
  return `${blocks.join('\n\n')}\n`;
}
