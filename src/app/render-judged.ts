import { buildReport, type ReportSettings } from '../core/build-report.ts';
import { stripNotes } from '../core/strip-notes.ts';
import type { ControlPack } from '../model/control-pack.ts';
import type { ReportContext, Reporter } from '../model/report.ts';
import type { Result } from '../model/result.ts';
import { REPORTERS } from '../report/registry.ts';

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

/** What a reader wants to see. */
export interface RenderSettings extends ReportSettings {
  /** Whether the user's own words are shown. */
  notes: boolean;
}

/** Renders one judged assessment in one format. */
export function renderJudged(
  { result, pack }: { result: Result; pack: ControlPack },
  reporter: Reporter,
  context: ReportContext,
  { notes, ...settings }: RenderSettings,
): Rendered {
  const shown = notes ? result : stripNotes(result);
  const report = buildReport(shown, pack, settings);
  return { text: reporter.render(report, context), missing: reporter.listMissing?.(report) ?? [] };
}
