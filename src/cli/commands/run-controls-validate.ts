import { loadPackFolder } from '../../app/load-pack-folder.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import { printError } from '../print-error.ts';
import type { World } from '../world.ts';

async function validateFolder(folder: string, world: World): Promise<number> {
  const { host, io, translate } = world;
  try {
    const { pack } = await loadPackFolder(folder.replace(/[\\/]+$/, ''), host);
    const name = `${pack.id}@${pack.release}`;
    const count = pack.strategies.reduce((sum, each) => sum + each.requirements.length, 0);
    io.stdout.write(`${translate('cli:controls.validate.fine', { name, count })}\n`);
    return EXIT.fine;
  } catch (error) {
    if (!(error instanceof E8Error)) throw error;
    printError(error, 'e8 controls validate --help', world);
    return error.exit;
  }
}

/** Checks every pack folder and says all that is wrong with each. */
export async function runControlsValidate(
  folders: readonly string[],
  world: World,
): Promise<number> {
  const exits: number[] = [];
  for (const folder of folders) exits.push(await validateFolder(folder, world));
  return Math.max(...exits);
}
