import type { ReportContext } from '../model/report.ts';
import type { PortfolioReport } from './portfolio/view.ts';
import { renderPortfolioTerminal } from './portfolio-terminal.ts';

/** A summary as one page. */
export function renderPortfolioPage(report: PortfolioReport, context: ReportContext): string {
  return renderPortfolioTerminal(report, context);
}
