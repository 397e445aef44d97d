import type { Report, ReportContext, Reporter } from '../model/report.ts';
import { renderExceptions, renderSteps, renderWarnings } from './markdown-short/details.ts';
import { renderHead } from './markdown-short/head.ts';
import { renderStrategies } from './markdown-short/strategies.ts';

const SECTIONS = [
  renderHead,
  renderStrategies,
  renderSteps,
  renderExceptions,
  renderWarnings,
] as const;

/** A summary of fewer than 60 lines for a comment on a pull request; details are folded. */
export const markdownShortReporter: Reporter = {
  id: 'markdown-short',
  render(report: Report, context: ReportContext): string {
    const sections = SECTIONS.map((render) => render(report, context));
    return `${sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`;
  },
};
