import { renderToString } from 'preact-render-to-string';
import type { Report, ReportContext } from '../../model/report.ts';
import { Body } from './body.tsx';
import { shortenLine } from './css-string.ts';
import { renderShell } from './render-shell.tsx';
import { createView } from './view.ts';
import { writeMargins } from './write-margins.ts';

/** Renders the page of a report. */
export function renderPage(report: Report, context: ReportContext): string {
  const text = renderToString(<Body view={createView(report, context)} />);
  const organisation = shortenLine(report.result.assessment.organisation.name);
  const framework = report.pack.title;
  const title = context.translate('report:document.title', { framework, organisation });
  return renderShell({ title, text, styles: writeMargins(report, context) }, context);
}
