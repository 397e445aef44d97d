import type { Report, ReportContext, Reporter } from '../model/report.ts';
import { renderExceptions } from './markdown/exceptions.ts';
import { renderFindings } from './markdown/findings.ts';
import { renderGate } from './markdown/gate.ts';
import { renderHeader } from './markdown/header.ts';
import { renderMethod } from './markdown/method.ts';
import { renderRoadmap } from './markdown/roadmap.ts';
import { renderSummary } from './markdown/summary.ts';
import { renderWarnings } from './markdown/warnings.ts';
import { joinSections } from './parts/join-sections.ts';

const SECTIONS = [
  renderHeader,
  renderGate,
  renderSummary,
  renderRoadmap,
  renderFindings,
  renderExceptions,
  renderWarnings,
  renderMethod,
] as const;

/** The whole report as GitHub-flavoured Markdown. */
export const markdownReporter: Reporter = {
  id: 'markdown',
  render(report: Report, context: ReportContext): string {
    return joinSections(SECTIONS.map((render) => render(report, context)));
  },
};
