import { buildReport } from '../core/build-report.ts';
import { stripNotes } from '../core/strip-notes.ts';
import type { ReportContext, Reporter } from '../model/report.ts';
import { REPORTERS } from '../report/registry.ts';
import type { Judged } from './judge-document.ts';

/** Finds a reporter by id; the id must have been checked before. */
export async function loadReporter(format: string): Promise<Reporter> {
  const entry = REPORTERS.find((each) => each.id === format);
  if (!entry) throw new Error(`no reporter ${format}`);
  return entry.load();
}

/** Renders one judged assessment in one format, with or without the user's own words. */
export function renderJudged(
  { result, pack }: Judged,
  reporter: Reporter,
  context: ReportContext,
  notes: boolean,
): string {
  const shown = notes ? result : stripNotes(result);
  return reporter.render(buildReport(shown, pack.pack), context);
}
