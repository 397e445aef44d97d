import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { E8Command } from '../e8-command.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from '../world.ts';
import { collect } from './collect.ts';

const EXAMPLE = 'e8 interview cafe.yaml';

/** A maturity level: a whole number from 1. Which ones exist is the pack's to say. */
function parseLevel(text: string): number {
  if (/^[1-9][0-9]?$/.test(text)) return Number(text);
  const values = { option: '--level', found: text, expected: '1, 2, ...' };
  throw new E8Error('invalid-option-value', EXIT.wrongUsage, { values });
}

/** `e8 interview [FILE]`: asks what is still open and saves after every answer. */
export function defineInterview(program: E8Command, world: World, outcome: Outcome): void {
  const { translate } = world;
  program
    .command('interview')
    .usage('[FILE] [options]')
    .description(translate('cli:interview.description'))
    .argument('[file]', translate('cli:interview.file'))
    .option('--plain', translate('cli:interview.plain'))
    .option('--facts <file>', translate('cli:interview.facts'))
    .option('--only <strategy>', translate('cli:interview.only'), collect)
    .option('--level <level>', translate('cli:interview.level'), parseLevel)
    .option('--unanswered', translate('cli:interview.unanswered'))
    .option('--review', translate('cli:interview.review'))
    .option('--framework <pack>', translate('cli:options.framework'))
    .option('--controls <folder>', translate('cli:options.controls'))
    .addHelpText('after', () => `\n${translate('cli:help.example', { command: EXAMPLE })}`)
    .action(async (file: string | undefined, options) => {
      const { runInterview } = await import('./run-interview.ts');
      outcome.exit = await runInterview(file, options, world);
    });
}
