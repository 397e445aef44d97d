import type { E8Command } from '../e8-command.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from '../world.ts';
import { collect } from './collect.ts';
import { parseLevel } from './parse-values.ts';

const EXAMPLE = 'e8 init cafe.yaml --target 1';

/** `e8 init [FILE]`: writes a commented assessment to fill in by hand. */
export function defineInit(program: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  program
    .command('init')
    .usage('[FILE] [options]')
    .description(translate('cli:init.description'))
    .argument('[file]', translate('cli:init.file'))
    .option('-t, --target <level>', translate('cli:init.target'), parseLevel)
    .option('--strategy <id>', translate('cli:init.strategy'), collect)
    .option('--facts <file>', translate('cli:init.facts'))
    .option('--name <name>', translate('cli:init.name'))
    .option('--framework <pack>', translate('cli:options.framework'))
    .option('--controls <folder>', translate('cli:options.controls'))
    .option('--force', translate('cli:init.force'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE })}`)
    .action(async (file: string | undefined, options) => {
      const { runInit } = await import('./run-init.ts');
      outcome.exit = await runInit(file, options, world);
    });
}
