import { E8Error } from '../model/e8-error.ts';
import { EXIT } from '../model/exit-code.ts';
import { printError } from './print-error.ts';
import type { World } from './world.ts';

/**
 * Works on one of several files. One bad file must not hide the others: its errors are printed and
 * `failed` says what stands in its place. A wrong request is wrong for all of them, and thrown.
 *
 * @param command the command, for the line that names its help: `e8 evidence verify`
 */
export async function attemptFile<T>(
  work: () => Promise<T>,
  failed: (exit: number) => T,
  command: string,
  world: World,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof E8Error) || error.exit !== EXIT.badInput) throw error;
    printError(error, `${command} --help`, world);
    return failed(error.exit);
  }
}
