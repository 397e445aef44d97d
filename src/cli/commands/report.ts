import type { E8Command } from '../e8-command.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from '../world.ts';
import { addDocumentOptions } from './document-options.ts';
import { makeFormatOption } from './format-option.ts';
import { parseDay, parseLevel } from './parse-values.ts';

const EXAMPLE = 'e8 report cafe.json --format markdown=cafe.md';

/** `e8 report FILE`: renders a saved result or an assessment; never a gate. */
export function defineReport(program: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  const command = program
    .command('report')
    .usage('FILE [options]')
    .description(translate('cli:report.description'))
    .argument('<file>', translate('cli:report.file'))
    .addOption(makeFormatOption(program, translate))
    .option('-t, --target <level>', translate('cli:options.target'), parseLevel)
    .option('--as-of <date>', translate('cli:options.as-of'), parseDay)
    .option('--controls <folder>', translate('cli:options.controls'))
    .option('--browser <path>', translate('cli:options.browser')) as E8Command;
  addDocumentOptions(command, translate)
    .option('--no-notes', translate('cli:options.no-notes'))
    .option('--csv-bom', translate('cli:options.csv-bom'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE })}`)
    .action(async (file: string, options) => {
      const { runReport } = await import('./run-report.ts');
      outcome.exit = await runReport(file, options, world);
    });
}
