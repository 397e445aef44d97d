import { assertOutputDays } from '../app/assert-output-days.ts';
import { findPack } from '../app/find-pack.ts';
import { loadReporter, renderJudged } from '../app/render-judged.ts';
import { makeReportBasis } from '../app/report-basis.ts';
import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import type { ReportContext } from '../model/report.ts';
import type { Result } from '../model/result.ts';
import { REPORTERS } from '../report/registry.ts';
import { findNearest } from '../text/nearest.ts';
import { chooseSpeech } from './choose-speech.ts';
import type { RenderOptions } from './library.ts';
import type { Shipped } from './shipped.ts';

const COLUMNS = 80;

/** What is printed takes a browser, which a library does not start. */
function assertFormat(format: string): void {
  const known = REPORTERS.filter(({ isPrinted }) => isPrinted !== true).map(({ id }) => id);
  if (known.includes(format)) return;
  const values = {
    found: format,
    nearest: findNearest(format, known) ?? '',
    known: known.join(', '),
  };
  throw new E8Error('unknown-format', EXIT.wrongUsage, { values });
}

/** @see Library.render */
export async function renderResult(
  result: Result,
  { format, language, notes = true, width = COLUMNS, controls }: RenderOptions,
  shipped: Shipped,
): Promise<string> {
  assertFormat(format);
  assertOutputDays([result], [{ format }]);
  const { host, version } = shipped;
  const speech = chooseSpeech(language, shipped);
  const { id, release } = result.framework;
  const pack = speech.localise(await findPack(`${id}@${release}`, { host, controls }));
  const reporter = await loadReporter(format);
  const basis = makeReportBasis(speech, host, version);
  const context: ReportContext = { ...basis, width, colour: false, hasCursor: false };
  const bilingual = speech.draft !== undefined;
  return renderJudged({ result, pack }, reporter, context, { notes, bilingual }).text;
}
