import type { E8Command } from '../e8-command.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from '../world.ts';

const EXAMPLE = 'e8 verify results/clinic.json --assessment clinic.yaml';

/** `e8 verify RESULT`: recomputes everything that a saved result rests on. */
export function defineVerify(program: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  program
    .command('verify')
    .usage('RESULT [options]')
    .description(translate('cli:verify.description'))
    .argument('<result>', translate('cli:verify.result'))
    .option('--assessment <file>', translate('cli:verify.assessment-file'))
    .option('--baseline <file>', translate('cli:verify.baseline-file'))
    .option('-f, --format <format>', translate('cli:controls.format'))
    .option('--controls <folder>', translate('cli:options.controls'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE })}`)
    .action(async (result: string, options) => {
      const { runVerify } = await import('./run-verify.ts');
      outcome.exit = await runVerify(result, options, world);
    });
}
