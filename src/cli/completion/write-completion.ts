import type { Command } from 'commander';
import { type CompletedCommand, listWords } from './list-words.ts';
import type { Shell } from './shells.ts';
import { writeBash } from './write-bash.ts';
import { writeFish } from './write-fish.ts';
import { writePowerShell } from './write-power-shell.ts';
import { writeZsh } from './write-zsh.ts';

const WRITERS: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: writeBash,
  zsh: writeZsh,
  fish: writeFish,
  powershell: writePowerShell,
};

/** The script that makes a shell complete the command lines of a program. */
export function writeCompletion(shell: Shell, program: Command): string {
  return WRITERS[shell](listWords(program));
}
