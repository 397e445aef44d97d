import { CommanderError } from 'commander';
import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import { canAsk } from './can-ask.ts';
import { createProgram } from './create-program.ts';
import type { E8Command } from './e8-command.ts';
import { enterWorld } from './enter-world.ts';
import { saysMoreThanLanguage } from './language-flags.ts';
import { printError } from './print-error.ts';
import type { Ground, World } from './world.ts';

/** The command that was reached, so that an error can name its help. */
function findReached(program: E8Command, argv: readonly string[]): E8Command {
  let reached = program;
  for (const word of argv) {
    const next = reached.commands.find((each) => each.name() === word);
    if (next) reached = next as E8Command;
  }
  return reached;
}

function report(error: unknown, program: E8Command, argv: readonly string[], world: World) {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUsage;
  const known = error instanceof E8Error;
  const shown = known ? error : new E8Error('bug', EXIT.bug, { values: { message: `${error}` } });
  printError(shown, `${findReached(program, argv).path} --help`, world);
  if (!known && world.io.env['E8_DEBUG'] && error instanceof Error) {
    world.io.stderr.write(`${error.stack}\n`);
  }
  return shown.exit;
}

/** Without arguments a person is guided; where there is none, somebody forgot what to say. */
function beginOr(argv: readonly string[], { io }: World): string[] {
  if (saysMoreThanLanguage(argv)) return [...argv];
  if (canAsk(io)) return ['interview', ...argv];
  throw new E8Error('no-command', EXIT.wrongUsage, { values: { command: 'e8 init' } });
}

/**
 * Runs one command line.
 *
 * @param argv arguments after the program's name
 * @returns the exit code, one of the closed set
 */
export async function main(argv: readonly string[], ground: Ground): Promise<number> {
  const outcome = { exit: EXIT.fine as number };
  const { world, fault } = enterWorld(argv, ground);
  const program = createProgram(argv, world, outcome);
  try {
    if (fault !== undefined) throw fault;
    await program.parseAsync(beginOr(argv, world), { from: 'user' });
    return outcome.exit;
  } catch (error) {
    return report(error, program, argv, world);
  }
}
