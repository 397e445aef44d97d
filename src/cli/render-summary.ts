import type { SummaryFormat } from '../app/portfolio/plan-portfolio.ts';
import type { PortfolioReport } from '../report/parts/portfolio/view.ts';
import { makeReportContext } from './report-context.ts';
import type { World } from './world.ts';

/** Where a summary goes, and what it may carry. */
export interface SummaryTarget {
  toFile: boolean;
  embedFonts: boolean;
}

/** A summary in one format; a reporter is loaded when it is asked for. */
export async function renderSummary(
  report: PortfolioReport,
  format: SummaryFormat,
  { toFile, embedFonts }: SummaryTarget,
  world: World,
): Promise<string> {
  const context = makeReportContext(world, toFile, embedFonts);
  switch (format) {
    case 'json':
      return `${JSON.stringify(report.summary, null, 2)}\n`;
    case 'markdown': {
      const { renderPortfolioMarkdown } = await import('../report/portfolio-markdown.ts');
      return renderPortfolioMarkdown(report, context);
    }
    case 'html': {
      const { renderPortfolioPage } = await import('../report/portfolio-html.ts');
      return renderPortfolioPage(report, context);
    }
    case 'terminal': {
      const { renderPortfolioTerminal } = await import('../report/portfolio-terminal.ts');
      return renderPortfolioTerminal(report, context);
    }
  }
}
