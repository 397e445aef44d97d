import type { Command } from 'commander';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import { SHELLS } from '../completion/shells.ts';
import { writeCompletion } from '../completion/write-completion.ts';
import type { World } from '../world.ts';

/** Prints the completion script for a shell. */
export function runCompletion(shell: string, program: Command, { io }: World): number {
  const known = SHELLS.find((each) => each === shell);
  if (known === undefined) {
    const values = { option: 'SHELL', found: shell, expected: SHELLS.join(', ') };
    throw new E8Error('invalid-option-value', EXIT.wrongUsage, { values });
  }
  io.stdout.write(writeCompletion(known, program));
  return EXIT.fine;
}
