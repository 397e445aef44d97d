import { defineAssess } from './commands/assess.ts';
import { defineControls } from './commands/controls.ts';
import { defineExplain } from './commands/explain.ts';
import { defineInit } from './commands/init.ts';
import { defineReport } from './commands/report.ts';
import { defineSchema } from './commands/schema.ts';
import { E8Command } from './e8-command.ts';
import type { Outcome } from './outcome.ts';
import type { World } from './world.ts';

type Define = (program: E8Command, world: World, outcome: Outcome) => void;

/** Every command, in the order in which help lists them. */
const COMMANDS: ReadonlyMap<string, Define> = new Map([
  ['init', defineInit],
  ['assess', defineAssess],
  ['report', defineReport],
  ['explain', defineExplain],
  ['controls', defineControls],
  ['schema', defineSchema],
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

/**
 * The command line. Where the first word names a command only that one is defined, which saves
 * start-up time; otherwise all are, for help and for the nearest name. Actions put their exit code
 * into `outcome`.
 */
export function createProgram(argv: readonly string[], world: World, outcome: Outcome): E8Command {
  const program = new E8Command('e8', world.translate);
  describeProgram(program, world);
  const named = COMMANDS.get(argv[0] ?? '');
  for (const define of named ? [named] : COMMANDS.values()) define(program, world, outcome);
  return program;
}
