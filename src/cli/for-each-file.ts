import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import { printError } from './print-error.ts';
import type { World } from './world.ts';

/**
 * Does something with every file, one after the other, and gives back the gravest exit code. One
 * bad file must not hide the others: its errors are printed. A wrong request is wrong for all of
 * them, and thrown.
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
    try {
      exit = Math.max(exit, await work(file));
    } catch (error) {
      if (!(error instanceof E8Error) || error.exit !== EXIT.badInput) throw error;
      printError(error, `${command} --help`, world);
      exit = Math.max(exit, error.exit);
    }
  }
  return exit;
}
