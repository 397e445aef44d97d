import type { ReportContext } from '../model/report.ts';
import { renderPortfolio } from './html/portfolio/render-portfolio.tsx';
import { rememberTexts } from './html/remember-texts.ts';
import { showSafely } from './html/show-safely.ts';
import type { PortfolioReport } from './parts/portfolio/view.ts';

/**
 * A summary as one self-contained HTML file (HTML Living Standard) that loads nothing and works
 * without its script.
 */
export function renderPortfolioPage(report: PortfolioReport, context: ReportContext): string {
  const safe = { summary: showSafely(report.summary), packs: showSafely(report.packs) };
  return renderPortfolio(safe, { ...context, translate: rememberTexts(context.translate) });
}
