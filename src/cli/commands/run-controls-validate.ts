import { loadPackFolder } from '../../app/load-pack-folder.ts';
import { EXIT } from '../../model/exit-code.ts';
import { forEachFile } from '../for-each-file.ts';
import type { World } from '../world.ts';

async function validateFolder(folder: string, world: World): Promise<number> {
  const { host, io, translate } = world;
  const { pack } = await loadPackFolder(folder.replace(/[\\/]+$/, ''), host);
  const name = `${pack.id}@${pack.release}`;
  const count = pack.strategies.reduce((sum, each) => sum + each.requirements.length, 0);
  io.stdout.write(`${translate('cli:controls.validate.fine', { name, count })}\n`);
  return EXIT.fine;
}

/** Checks every pack folder and says all that is wrong with each. */
export function runControlsValidate(folders: readonly string[], world: World): Promise<number> {
  return forEachFile(folders, 'e8 controls validate', world, (folder) =>
    validateFolder(folder, world),
  );
}
