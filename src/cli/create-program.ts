import { defineAssess } from './commands/assess.ts';
import { defineCompare } from './commands/compare.ts';
import { defineCompletion } from './commands/completion.ts';
import { defineControls } from './commands/controls.ts';
import { defineDemo } from './commands/demo.ts';
import { defineEvidence } from './commands/evidence.ts';
import { defineExceptions } from './commands/exceptions.ts';
import { defineExplain } from './commands/explain.ts';
import { defineInit } from './commands/init.ts';
import { defineInterview } from './commands/interview.ts';
import { defineLocales } from './commands/locales.ts';
import { definePortfolio } from './commands/portfolio.ts';
import { defineReport } from './commands/report.ts';
import { defineSchema } from './commands/schema.ts';
import { defineVerify } from './commands/verify.ts';
import { E8Command } from './e8-command.ts';
import type { Outcome } from './outcome.ts';
import type { World } from './world.ts';

type Define = (program: E8Command, world: World, outcome: Outcome) => void;

/** Every command, in the order in which help lists them. */
const COMMANDS: ReadonlyMap<string, Define> = new Map([
  ['init', defineInit],
  ['interview', defineInterview],
  ['assess', defineAssess],
  ['report', defineReport],
  ['exceptions', defineExceptions],
  ['evidence', defineEvidence],
  ['verify', defineVerify],
  ['explain', defineExplain],
  ['compare', defineCompare],
  ['portfolio', definePortfolio],
  ['controls', defineControls],
  ['locales', defineLocales],
  ['schema', defineSchema],
  ['completion', defineCompletion],
  ['demo', defineDemo],
]);

function describeProgram(program: E8Command, { io, translate, version }: World): void {
  program
    .usage('<command> [options]')
    .description(translate('cli:program.description'))
    .version(version, '-V, --version', translate('cli:program.version'))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.columns ?? 80,
      getErrHelpWidth: () => io.columns ?? 80,
    })
    .addHelpText('after', () => `\n${translate('cli:program.begin', { command: 'e8 init' })}`)
    .addHelpText('after', () => translate('cli:program.about', { command: 'e8 assess --help' }));
}

/** The command that tells what all the others are. */
const ALL_KNOWING = 'completion';

/**
 * The command line. Where the first word names a command only that one is defined, which saves
 * start-up time; otherwise all are, for help, for the nearest name and for completion. Actions put
 * their exit code into `outcome`.
 */
export function createProgram(argv: readonly string[], world: World, outcome: Outcome): E8Command {
  const program = new E8Command('e8', world.translate);
  describeProgram(program, world);
  const word = argv[0] ?? '';
  const named = word === ALL_KNOWING ? undefined : COMMANDS.get(word);
  for (const define of named ? [named] : COMMANDS.values()) define(program, world, outcome);
  return program;
}
