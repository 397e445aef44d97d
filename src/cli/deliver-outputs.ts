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
import type { World } from './world.ts';

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
}

/** Several results on one stream, as the format wants it; else a blank line between them. */
function joinTexts(texts: readonly string[], { join }: Reporter): string {
  return join === undefined ? texts.join('\n') : join(texts);
}

async function deliver(
  deliveries: readonly Delivery[],
  { format, file }: Output,
  { notes, several, browser, csvBom = false, embedFonts, catalog }: DeliveryOptions,
  world: World,
): Promise<void> {
  const reporter = await loadReporter(format);
  const context = { ...makeReportContext(world, file !== undefined, embedFonts), csvBom };
  const texts = deliveries.map(({ file: input, judged }) => {
    const { text, missing } = renderJudged(judged, reporter, context, notes, catalog);
    if (notes) tellMissing(input, missing, world);
    return text;
  });
  if (file === undefined) {
    world.io.stdout.write(several ? joinTexts(texts, reporter) : texts.join(''));
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
  for (const output of filesFirst) await deliver(deliveries, output, options, world);
}
