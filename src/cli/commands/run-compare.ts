import { type Compared, compareFiles, STALE_AFTER } from '../../app/compare-files.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import { renderComparisonMarkdown } from '../../report/comparison-markdown.ts';
import { renderComparisonTerminal } from '../../report/comparison-terminal.ts';
import { findNearest } from '../../text/nearest.ts';
import { makeReportContext } from '../report-context.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

const FORMATS = ['terminal', 'markdown', 'json'] as const;

/** Options as commander gives them. */
export interface CompareOptions {
  format?: string;
  failOn?: 'regression';
  maxEvidenceAge?: number;
  asOf?: string;
  controls?: string;
}

function chooseFormat(text = 'terminal'): (typeof FORMATS)[number] {
  const format = FORMATS.find((each) => each === text);
  if (format !== undefined) return format;
  const nearest = findNearest(text, FORMATS) ?? '';
  const values = { found: text, nearest, known: FORMATS.join(', ') };
  throw new E8Error('unknown-format', EXIT.wrongUsage, { values });
}

function render({ comparison, pair }: Compared, format: (typeof FORMATS)[number], world: World) {
  const pack = world.reportSpeech.localise(pair.new.pack);
  if (format === 'json') return `${JSON.stringify(comparison, null, 2)}\n`;
  if (format === 'markdown')
    return renderComparisonMarkdown(comparison, pack, world.reportSpeech.translate);
  return renderComparisonTerminal(comparison, pack, makeReportContext(world, false));
}

/** Prints what changed; a regression is exit code 1 where that was asked for. */
export async function runCompare(
  files: readonly [string, string],
  options: CompareOptions,
  world: World,
): Promise<number> {
  const { host, io, translate } = world;
  const format = chooseFormat(options.format);
  const { asOf, controls, maxEvidenceAge = STALE_AFTER } = options;
  const request = { host, asOf, controls, target: undefined };
  const compared = await compareFiles(files, maxEvidenceAge, request);
  for (const name of compared.packsChanged) {
    tell(`e8: ${translate('errors:pack-changed', { name })}`, io);
  }
  io.stdout.write(render(compared, format, world));
  const fails = options.failOn === 'regression' && compared.comparison.regression;
  return fails ? EXIT.gateNotPassed : EXIT.fine;
}
