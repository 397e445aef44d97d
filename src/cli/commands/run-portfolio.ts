import { sizeOf } from '../../app/portfolio/is-much.ts';
import { listInputs } from '../../app/portfolio/list-inputs.ts';
import {
  MIN_GROUP,
  type Planned,
  type PortfolioPlan,
  planPortfolio,
  type SummaryFormat,
} from '../../app/portfolio/plan-portfolio.ts';
import type { PortfolioRead } from '../../app/portfolio/portfolio-run.ts';
import { readPortfolio } from '../../app/portfolio/read-portfolio.ts';
import { printRows, type RowOutput, saveRows } from '../../app/portfolio/row-output.ts';
import { saveOutput } from '../../app/save-output.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { Host } from '../../model/host.ts';
import { makeNotices } from '../portfolio-notices.ts';
import { startProgress } from '../portfolio-progress.ts';
import { renderSummary } from '../render-summary.ts';
import type { World } from '../world.ts';

/** Options as commander gives them. */
export interface PortfolioOptions {
  rows?: true;
  format?: string[];
  groupBy?: string[];
  minGroup?: number;
  target?: number;
  asOf?: string;
  controls?: string;
  strict?: true;
  workers?: number;
  csvBom?: true;
  embedFonts: boolean;
}

/** Who forgot to name a file would wait for a keyboard that nobody types on. */
function assertInputs(files: readonly string[], { io }: World): void {
  if (files.length > 0 || io.terminal === undefined) return;
  const values = { name: 'FILE', command: 'e8 portfolio' };
  throw new E8Error('missing-argument', EXIT.wrongUsage, { values });
}

/** Bytes that there are to read; undefined where standard input is among it. */
function sumSizes(files: readonly string[], host: Host): number | undefined {
  if (files.includes('-')) return undefined;
  return files.reduce((sum, file) => sum + sizeOf(file, host), 0);
}

function openRows(plan: PortfolioPlan, options: PortfolioOptions, world: World): RowOutput[] {
  const texts = { groupBy: options.groupBy ?? [], csvBom: options.csvBom ?? false };
  return plan.rows.map(({ format, file }) =>
    file === undefined
      ? printRows(format, texts, world.io.stdout)
      : saveRows(format, file, texts, world.host),
  );
}

/** Files first, so that a pipe that closes early does not cost a file. */
async function deliverSummary(
  { summary, packs }: PortfolioRead,
  planned: readonly Planned<SummaryFormat>[],
  embedFonts: boolean,
  world: World,
): Promise<void> {
  if (summary === undefined) return;
  const { localise } = world.reportSpeech;
  const named = [...packs].map(
    ([name, loaded]) => [name, { ...loaded, pack: localise(loaded) }] as const,
  );
  const report = { summary, packs: new Map(named) };
  const filesFirst = planned.toSorted((a, b) => Number(!a.file) - Number(!b.file));
  for (const { format, file } of filesFirst) {
    const toFile = file !== undefined;
    const text = await renderSummary(report, format, { toFile, embedFonts }, world);
    if (toFile) saveOutput(file, text, world.host);
    else world.io.stdout.write(text);
  }
}

/** Makes a row of every input and sums them up; exit code 3 where an input was wrong. */
export async function runPortfolio(
  args: readonly string[],
  options: PortfolioOptions,
  world: World,
): Promise<number> {
  assertInputs(args, world);
  const { host } = world;
  const { rows = false, strict = false, groupBy = [], minGroup = MIN_GROUP } = options;
  const { asOf, target, controls, workers = host.cores() } = options;
  const files = await listInputs(args, host);
  const plan = planPortfolio(options.format ?? [rows ? 'ndjson' : 'terminal'], files, rows, host);
  const formats = plan.rows.map(({ format }) => format);
  const isSummed = plan.summaries.length > 0;
  const settings = { asOf, target, controls, groupBy, formats, isSummed, isStrict: strict };
  const notices = makeNotices(startProgress(sumSizes(files, host), world), world);
  const outputs = openRows(plan, options, world);
  try {
    const request = { ...settings, files, workers, minGroup, host };
    const read = await readPortfolio(request, outputs, notices);
    const isStopped = strict && read.bad > 0;
    notices.finish(read.bad, isStopped);
    if (!isStopped) {
      for (const output of outputs) output.finish();
      await deliverSummary(read, plan.summaries, options.embedFonts, world);
    }
    return read.bad > 0 ? EXIT.badInput : EXIT.fine;
  } finally {
    for (const output of outputs) output.discard();
  }
}
