import type { E8Command } from '../e8-command.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from '../world.ts';
import { addDocumentOptions } from './document-options.ts';
import { makeFormatOption } from './format-option.ts';
import { addGateOptions } from './gate-options.ts';
import { once } from './parse-gate-values.ts';
import { parseDay, parseLevel } from './parse-values.ts';

const EXAMPLE = 'e8 assess cafe.yaml --target 1 --format terminal,json=cafe.json';

/** `e8 assess FILE...`: judges, and is a gate whenever a target is given. */
export function defineAssess(program: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  const command = program
    .command('assess')
    .usage('FILE... [options]')
    .description(translate('cli:assess.description'))
    .argument('<file...>', translate('cli:assess.file'))
    .addOption(makeFormatOption(program, translate))
    .option('-t, --target <level>', translate('cli:options.target'), once('--target', parseLevel))
    .option('--as-of <date>', translate('cli:options.as-of'), parseDay)
    .option('--controls <folder>', translate('cli:options.controls'))
    .option('--no-gate', translate('cli:assess.no-gate')) as E8Command;
  addDocumentOptions(addGateOptions(command, translate), translate)
    .option('--browser <path>', translate('cli:options.browser'))
    .option('--no-notes', translate('cli:options.no-notes'))
    .option('--csv-bom', translate('cli:options.csv-bom'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE })}`)
    .action(async (files: string[], options) => {
      const { runAssess } = await import('./run-assess.ts');
      outcome.exit = await runAssess(files, options, world);
    });
}
