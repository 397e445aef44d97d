import type { E8Command } from '../e8-command.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from '../world.ts';

const EXAMPLE = 'e8 schema assessment > assessment.schema.json';

/** `e8 schema NAME`: prints a JSON Schema, for editors and other programs. */
export function defineSchema(program: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  program
    .command('schema')
    .usage('NAME')
    .description(translate('cli:schema.description'))
    .argument('<name>', translate('cli:schema.name'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE })}`)
    .action(async (name: string) => {
      const { runSchema } = await import('./run-schema.ts');
      outcome.exit = runSchema(name, world);
    });
}
