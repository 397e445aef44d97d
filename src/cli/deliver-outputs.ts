import type { Judged } from '../app/judge-document.ts';
import { nameOutput, type Output } from '../app/plan-outputs.ts';
import { loadReporter, renderJudged } from '../app/render-judged.ts';
import { saveOutput } from '../app/save-output.ts';
import { writeJson } from '../report/json.ts';
import { makeReportContext } from './report-context.ts';
import type { World } from './world.ts';

/** A judged input. */
export interface Delivery {
  file: string;
  judged: Judged;
}

/** How to deliver. */
export interface DeliveryOptions {
  notes: boolean;
  /** Whether the run was given several inputs, even if only one of them could be judged. */
  several: boolean;
}

/** Several results on one stream: one line each for JSON (NDJSON), a blank line between others. */
function joinTexts(texts: readonly string[], format: string): string {
  if (format !== 'json') return texts.join('\n');
  return texts.map((text) => writeJson(JSON.parse(text))).join('');
}

async function deliver(
  deliveries: readonly Delivery[],
  { format, file }: Output,
  { notes, several }: DeliveryOptions,
  world: World,
): Promise<void> {
  const reporter = await loadReporter(format);
  const context = makeReportContext(world, file !== undefined);
  const texts = deliveries.map(({ judged }) => renderJudged(judged, reporter, context, notes));
  if (file === undefined) {
    world.io.stdout.write(several ? joinTexts(texts, format) : texts.join(''));
    return;
  }
  for (const [index, text] of texts.entries()) {
    saveOutput(nameOutput(file, deliveries[index]?.file ?? ''), text, world.host);
  }
}

/**
 * Renders every judged input in every format, files first, so that a pipe that closes early does
 * not cost a file.
 *
 * @throws E8Error `cannot-write`, exit code 4
 */
export async function deliverOutputs(
  deliveries: readonly Delivery[],
  outputs: readonly Output[],
  options: DeliveryOptions,
  world: World,
): Promise<void> {
  const filesFirst = outputs.toSorted((a, b) => Number(!a.file) - Number(!b.file));
  for (const output of filesFirst) await deliver(deliveries, output, options, world);
}
