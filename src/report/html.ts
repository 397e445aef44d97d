import { buildReport } from '../core/build-report.ts';
import type { Report, ReportContext, Reporter } from '../model/report.ts';
import { listSilent } from './html/list-silent.ts';
import { rememberTexts } from './html/remember-texts.ts';
import { renderPage } from './html/render-page.tsx';
import { showSafely } from './html/show-safely.ts';

/** All that a report shows, made safe at once. */
function makeSafe({ result, pack, catalog, english }: Report): Report {
  const settings = { bilingual: english !== undefined, ...(catalog && { catalog }) };
  return buildReport(showSafely(result), showSafely(pack), showSafely(settings));
}

/**
 * One self-contained HTML file (HTML Living Standard) that loads nothing and works without its
 * script. A browser prints it to paper or PDF.
 */
export const htmlReporter: Reporter = {
  id: 'html',
  listMissing: listSilent,
  render: (report: Report, context: ReportContext) =>
    renderPage(makeSafe(report), { ...context, translate: rememberTexts(context.translate) }),
};
