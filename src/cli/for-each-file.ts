import { EXIT } from '../model/exit-code.ts';
import { attemptFile } from './attempt-file.ts';
import type { World } from './world.ts';

/**
 * Does something with every file, one after the other, and gives back the gravest exit code.
 *
 * @param command the command, for the line that names its help: `e8 evidence verify`
 */
export async function forEachFile(
  files: readonly string[],
  command: string,
  world: World,
  work: (file: string) => Promise<number>,
): Promise<number> {
  let exit: number = EXIT.fine;
  for (const file of files) {
    const ended = await attemptFile(
      () => work(file),
      (code) => code,
      command,
      world,
    );
    exit = Math.max(exit, ended);
  }
  return exit;
}
