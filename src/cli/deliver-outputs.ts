import { assertOutputDays } from '../app/assert-output-days.ts';
import type { Judged } from '../app/judge-document.ts';
import { nameOutput, type Output } from '../app/plan-outputs.ts';
import { printOutput } from '../app/print-output.ts';
import { loadReporter, renderJudged } from '../app/render-judged.ts';
import { saveOutput } from '../app/save-output.ts';
import type { Reporter } from '../model/report.ts';
import { isPrinted } from '../report/registry.ts';
import type { DocumentSettings } from './commands/document-options.ts';
import { makeReportContext } from './report-context.ts';
import { tellMissing } from './tell-missing.ts';
import { tellScript } from './tell-script.ts';
import type { World } from './world.ts';

/** The format that is read where it is written. */
const ON_TERMINAL = 'terminal';

/** A judged input. */
export interface Delivery {
  file: string;
  judged: Judged;
}

/** How to deliver. */
export interface DeliveryOptions extends Partial<DocumentSettings> {
  notes: boolean;
  /** The browser that prints a PDF; one is looked for where there is none. */
  browser: string | undefined;
  /** Whether the run was given several inputs, even if only one of them could be judged. */
  several: boolean;
  /** Whether CSV begins with a byte order mark. */
  csvBom?: boolean;
  /** Whether it is said which sections of a report are empty; true where undefined. */
  tellsGaps?: boolean;
}

/** Several results on one stream, as the format wants it; else a blank line between them. */
function joinTexts(texts: readonly string[], { join }: Reporter): string {
  return join === undefined ? texts.join('\n') : join(texts);
}

function print(text: string, format: string, world: World): void {
  world.io.stdout.write(text);
  if (format === ON_TERMINAL) tellScript(world.reportSpeech, world);
}

async function deliver(
  deliveries: readonly Delivery[],
  { format, file }: Output,
  {
    notes,
    several,
    browser,
    csvBom = false,
    tellsGaps = true,
    embedFonts,
    catalog,
    ...others
  }: DeliveryOptions,
  world: World,
  told: Set<string>,
): Promise<void> {
  const reporter = await loadReporter(format);
  const context = { ...makeReportContext(world, file !== undefined, embedFonts), csvBom };
  const bilingual = others.bilingual ?? context.draft !== undefined;
  const settings = { notes, bilingual, ...(catalog && { catalog }) };
  const texts = deliveries.map(({ file: input, judged }) => {
    const pack = world.reportSpeech.localise(judged.pack);
    const { text, missing } = renderJudged({ ...judged, pack }, reporter, context, settings);
    // A page and its print have the same gaps.
    const about = `${reporter.id} ${input}`;
    if (notes && tellsGaps && !told.has(about)) tellMissing(input, missing, world);
    told.add(about);
    return text;
  });
  if (file === undefined) {
    print(several ? joinTexts(texts, reporter) : texts.join(''), format, world);
    return;
  }
  for (const [index, text] of texts.entries()) {
    const name = nameOutput(file, deliveries[index]?.file ?? '');
    if (isPrinted(format)) await printOutput(name, text, browser, world.host);
    else saveOutput(name, text, world.host);
  }
}

/** Files, standard output, and last what takes a browser, which needs seconds and may fail. */
function rank({ format, file }: Output): number {
  if (isPrinted(format)) return 2;
  return file === undefined ? 1 : 0;
}

/**
 * Renders every judged input in every format, files first, so that a pipe that closes early does
 * not cost a file.
 *
 * @throws E8Error `cannot-write`, `no-browser` or `browser-failed`, exit code 4; `invalid-input`,
 *   exit code 3, where a format needs a day and there is none
 */
export async function deliverOutputs(
  deliveries: readonly Delivery[],
  outputs: readonly Output[],
  options: DeliveryOptions,
  world: World,
): Promise<void> {
  const results = deliveries.map(({ judged }) => judged.result);
  assertOutputDays(results, outputs);
  const filesFirst = outputs.toSorted((a, b) => rank(a) - rank(b));
  const told = new Set<string>();
  for (const output of filesFirst) await deliver(deliveries, output, options, world, told);
}
