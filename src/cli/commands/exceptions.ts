import type { E8Command } from '../e8-command.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from '../world.ts';
import { parseDay } from './parse-values.ts';

const EXAMPLE = 'e8 exceptions list clinic.yaml --as-of today';

function defineList(exceptions: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  exceptions
    .command('list')
    .usage('FILE... [options]')
    .description(translate('cli:exceptions.list.description'))
    .argument('<file...>', translate('cli:assess.file'))
    .option('-f, --format <format>', translate('cli:controls.format'))
    .option('--as-of <date>', translate('cli:options.as-of'), parseDay)
    .option('--controls <folder>', translate('cli:options.controls'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE })}`)
    .action(async (files: string[], options) => {
      const { runExceptionsList } = await import('./run-exceptions-list.ts');
      outcome.exit = await runExceptionsList(files, options, world);
    });
}

/** `e8 exceptions ...`: the register of exceptions. */
export function defineExceptions(program: E8Command, world: World, outcome: Outcome): void {
  const exceptions = program
    .command('exceptions')
    .usage('<command> [options]')
    .description(world.translate('cli:exceptions.description')) as E8Command;
  defineList(exceptions, world, outcome);
}
