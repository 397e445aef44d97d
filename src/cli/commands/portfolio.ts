import type { Option } from 'commander';
import { isMuch } from '../../app/portfolio/is-much.ts';
import { ROW_FORMATS } from '../../app/portfolio/job.ts';
import { MIN_GROUP, SUMMARY_FORMATS } from '../../app/portfolio/plan-portfolio.ts';
import type { Translate } from '../../model/translate.ts';
import { describeLater } from '../describe-later.ts';
import type { E8Command } from '../e8-command.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from '../world.ts';
import { collect } from './collect.ts';
import { once } from './parse-gate-values.ts';
import { parseGroupBy, parseMinGroup, parseWorkers } from './parse-portfolio-values.ts';
import { parseDay, parseLevel } from './parse-values.ts';

const EXAMPLE = 'e8 portfolio clients/ --format terminal,csv=rows.csv,html=portfolio.html';

function makeFormats(command: E8Command, translate: Translate): Option {
  const formats = {
    rowFormats: ROW_FORMATS.join(', '),
    summaryFormats: SUMMARY_FORMATS.join(', '),
  };
  const option = command.createOption('-f, --format <format>').argParser(collect);
  return describeLater(option, () => translate('portfolio:command.format', formats));
}

function makeMinGroup(command: E8Command, translate: Translate): Option {
  const parse = once('--min-group', parseMinGroup);
  const option = command.createOption('--min-group <number>').argParser(parse);
  const number = MIN_GROUP;
  return describeLater(option, () => translate('portfolio:command.min-group', { number }));
}

/** Where files are named that hold much, threads start while the rest of the program is read. */
function warmThreads(files: readonly string[], workers: number | undefined, world: World): void {
  const { host, io } = world;
  const count = workers ?? host.cores();
  const isPiped = files.length === 0 && io.terminal === undefined;
  if (count > 1 && isMuch(isPiped ? ['-'] : files, host)) host.warmWorkers(count);
}

/** `e8 portfolio [FILE...]`: a row of each input, and what they come to. */
export function definePortfolio(program: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  const command = program.command('portfolio');
  command
    .usage('[FILE...] [options]')
    .description(translate('portfolio:command.description'))
    .argument('[file...]', translate('portfolio:command.file'))
    .option('--rows', translate('portfolio:command.rows'))
    .addOption(makeFormats(command, translate))
    .option('--group-by <tags>', translate('portfolio:command.group-by'), parseGroupBy)
    .addOption(makeMinGroup(command, translate))
    .option('-t, --target <level>', translate('portfolio:command.target'), parseLevel)
    .option('--as-of <date>', translate('portfolio:command.as-of'), parseDay)
    .option('--controls <folder>', translate('cli:options.controls'))
    .option('--strict', translate('portfolio:command.strict'))
    .option('--workers <number>', translate('portfolio:command.workers'), parseWorkers)
    .option('--report-lang <tag>', translate('cli:options.report-lang'))
    .option('--csv-bom', translate('cli:options.csv-bom'))
    .option('--no-embed-fonts', translate('cli:options.no-embed-fonts'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE })}`)
    .action(async (files: string[], options) => {
      warmThreads(files, options.workers, world);
      const { runPortfolio } = await import('./run-portfolio.ts');
      outcome.exit = await runPortfolio(files, options, world);
    });
}
