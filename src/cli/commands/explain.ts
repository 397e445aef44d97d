import type { E8Command } from '../e8-command.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from '../world.ts';

const EXAMPLE = 'e8 explain PA-1876';

/** `e8 explain ID`: everything about a requirement, a word or the code of a message. */
export function defineExplain(program: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  program
    .command('explain')
    .usage('ID [options]')
    .description(translate('cli:explain.description'))
    .argument('<id>', translate('cli:explain.id'))
    .option('--framework <pack>', translate('cli:options.framework'))
    .option('--controls <folder>', translate('cli:options.controls'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE })}`)
    .action(async (id: string, options) => {
      const { runExplain } = await import('./run-explain.ts');
      outcome.exit = await runExplain(id, options, world);
    });
}
