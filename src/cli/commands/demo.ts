import type { E8Command } from '../e8-command.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from '../world.ts';

/** `e8 demo`: scores the example that ships; reads no file, writes none, opens nothing. */
export function defineDemo(program: E8Command, world: World, outcome: Outcome): void {
  program
    .command('demo')
    .description(world.translate('cli:demo.description'))
    .action(async () => {
      const { runDemo } = await import('./run-demo.ts');
      outcome.exit = await runDemo(world);
    });
}
