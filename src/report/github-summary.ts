import type { Report, ReportContext, Reporter } from '../model/report.ts';
import { renderExceptions } from './markdown/exceptions.ts';
import { renderGate } from './markdown/gate.ts';
import { renderHeader } from './markdown/header.ts';
import { renderRoadmap } from './markdown/roadmap.ts';
import { renderSummary } from './markdown/summary.ts';
import { renderWarnings } from './markdown/warnings.ts';
import { joinSections } from './parts/join-sections.ts';

/** What a reader of a run wants to know; the findings one by one are the annotations. */
const SECTIONS = [
  renderHeader,
  renderGate,
  renderSummary,
  renderRoadmap,
  renderExceptions,
  renderWarnings,
] as const;

/** A job summary for GitHub Actions, to be appended to the file `GITHUB_STEP_SUMMARY`. */
export const githubSummaryReporter: Reporter = {
  id: 'github-summary',
  render(report: Report, context: ReportContext): string {
    return joinSections(SECTIONS.map((render) => render(report, context)));
  },
};
