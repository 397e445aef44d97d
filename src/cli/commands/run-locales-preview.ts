import { openFolder } from '../../app/locales/open-folder.ts';
import { type PreparedPreview, preparePreview } from '../../app/locales/prepare-preview.ts';
import { loadReporter, renderJudged } from '../../app/render-judged.ts';
import { saveOutput } from '../../app/save-output.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { ReportContext } from '../../model/report.ts';
import { makeReportContext } from '../report-context.ts';
import type { World } from '../world.ts';

/** Options as commander gives them. */
export interface LocalesPreviewOptions {
  locales?: string;
  assessment?: string;
}

/** What the report is told: the language that is looked at, whatever the user's own is. */
function makeContext(prepared: PreparedPreview, world: World): ReportContext {
  const { tag, name, ownName, dir, script } = prepared.locale;
  const locale = {
    ...world.reportSpeech.locale,
    tag,
    name,
    ownName,
    dir,
    script: script ?? 'Latn',
  };
  const { translate } = prepared;
  return { ...makeReportContext(world, true), translate, locale, draft: undefined };
}

async function renderReport(prepared: PreparedPreview, world: World): Promise<string | undefined> {
  if (prepared.judged === undefined) return undefined;
  const reporter = await loadReporter('html');
  const { result, pack } = prepared.judged;
  const judged = { result, pack: pack.pack };
  return renderJudged(judged, reporter, makeContext(prepared, world), { notes: true }).text;
}

/** Writes a page with every text of a language, to standard output where no file is named. */
export async function runLocalesPreview(
  tag: string,
  file: string | undefined,
  { locales, assessment }: LocalesPreviewOptions,
  world: World,
): Promise<number> {
  const { host, io } = world;
  const folder = await openFolder(locales, host);
  const prepared = await preparePreview(tag, folder, assessment);
  const { renderPreview } = await import('../../report/html/preview/render-preview.tsx');
  const { dir, name, ownName } = prepared.locale;
  const report = await renderReport(prepared, world);
  const names = [...new Set([name, ownName])].join(', ');
  const preview = { tag, dir, name: names, texts: prepared.texts, report };
  const page = renderPreview(preview, makeReportContext(world, true));
  if (file === undefined || file === '-') io.stdout.write(page);
  else saveOutput(file, page, host);
  return EXIT.fine;
}
