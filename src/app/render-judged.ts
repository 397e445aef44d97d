import { buildReport } from '../core/build-report.ts';
import { stripNotes } from '../core/strip-notes.ts';
import type { PublisherCatalog, ReportContext, Reporter } from '../model/report.ts';
import { REPORTERS } from '../report/registry.ts';
import type { Judged } from './judge-document.ts';

/** Finds a reporter by id; the id must have been checked before. */
export async function loadReporter(format: string): Promise<Reporter> {
  const entry = REPORTERS.find((each) => each.id === format);
  if (!entry) throw new Error(`no reporter ${format}`);
  return entry.load();
}

/** A rendered report, and the keys of the assessment that it has a place for and found empty. */
export interface Rendered {
  text: string;
  missing: readonly string[];
}

/** Renders one judged assessment in one format, with or without the user's own words. */
export function renderJudged(
  { result, pack }: Judged,
  reporter: Reporter,
  context: ReportContext,
  notes: boolean,
  catalog?: PublisherCatalog,
): Rendered {
  const shown = notes ? result : stripNotes(result);
  const report = buildReport(shown, pack.pack, catalog);
  return { text: reporter.render(report, context), missing: reporter.listMissing?.(report) ?? [] };
}
