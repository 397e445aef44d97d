import type { Report, ReportContext, Reporter } from '../model/report.ts';
import { renderExceptions, renderSteps, renderWarnings } from './markdown-short/details.ts';
import { renderHead } from './markdown-short/head.ts';
import { renderStrategies } from './markdown-short/strategies.ts';
import { joinSections } from './parts/join-sections.ts';

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
    return joinSections(SECTIONS.map((render) => render(report, context)));
  },
};
