import { STALE_AFTER } from '../../app/compare-files.ts';
import type { E8Command } from '../e8-command.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from '../world.ts';
import { once, parseAge, parseFailOn } from './parse-gate-values.ts';
import { parseDay } from './parse-values.ts';

const EXAMPLE = 'e8 compare may.json cafe.yaml --fail-on regression';

/** `e8 compare OLD NEW`: what changed, and whether it got worse. */
export function defineCompare(program: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  const stale = translate('compare:command.max-evidence-age', { days: STALE_AFTER });
  program
    .command('compare')
    .usage('OLD NEW [options]')
    .description(translate('compare:command.description'))
    .argument('<old>', translate('compare:command.old'))
    .argument('<new>', translate('compare:command.new'))
    .option('-f, --format <format>', translate('compare:command.format'))
    .option('--fail-on <change>', translate('compare:command.fail-on'), parseFailOn)
    .option('--max-evidence-age <days>', stale, once('--max-evidence-age', parseAge))
    .option('--report-lang <tag>', translate('cli:options.report-lang'))
    .option('--as-of <date>', translate('cli:options.as-of'), parseDay)
    .option('--controls <folder>', translate('cli:options.controls'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE })}`)
    .action(async (old: string, now: string, options) => {
      const { runCompare } = await import('./run-compare.ts');
      outcome.exit = await runCompare([old, now], options, world);
    });
}
