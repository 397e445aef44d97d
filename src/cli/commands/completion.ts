import type { E8Command } from '../e8-command.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from '../world.ts';

const EXAMPLE = 'e8 completion bash > e8.bash';

/** `e8 completion SHELL`: the script that makes a shell complete e8's commands and options. */
export function defineCompletion(program: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  program
    .command('completion')
    .usage('SHELL')
    .description(translate('cli:completion.description'))
    .argument('<shell>', translate('cli:completion.shell'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE })}`)
    .action(async (shell: string) => {
      const { runCompletion } = await import('./run-completion.ts');
      outcome.exit = runCompletion(shell, program, world);
    });
}
