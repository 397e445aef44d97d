import { findPack } from '../../app/find-pack.ts';
import { listPacks } from '../../app/list-packs.ts';
import { EXIT } from '../../model/exit-code.ts';
import { padEndCells } from '../../text/pad-cells.ts';
import type { World } from '../world.ts';
import { chooseFormat } from './choose-format.ts';

/** Options as commander gives them. */
export interface ListOptions {
  controls?: string;
  format?: string;
}

/** Lists every pack at hand with its title and size. */
export async function runControlsList(options: ListOptions, world: World): Promise<number> {
  const { host, io, translate } = world;
  const format = chooseFormat(options.format);
  const { controls } = options;
  const entries = listPacks(host, controls).map((each) => `${each.id}@${each.release}`);
  const packs = await Promise.all(entries.map((name) => findPack(name, { host, controls })));
  const isForPeople = format !== 'json';
  const rows = packs.map((loaded) => {
    const pack = isForPeople ? world.speech.localise(loaded) : loaded.pack;
    return {
      id: pack.id,
      release: pack.release,
      title: pack.title,
      digest: loaded.digest,
      strategies: pack.strategies.length,
      requirements: pack.strategies.reduce((sum, each) => sum + each.requirements.length, 0),
    };
  });
  if (format === 'json') {
    io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return EXIT.fine;
  }
  for (const row of rows) {
    const { strategies, requirements: count, title } = row;
    const size = translate('cli:controls.list.size', { strategies, count, title });
    io.stdout.write(`${padEndCells(`${row.id}@${row.release}`, 26)} ${size}\n`);
  }
  return EXIT.fine;
}
