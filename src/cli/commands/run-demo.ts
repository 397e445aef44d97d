import { assessFile } from '../../app/assess-file.ts';
import { holdSource } from '../../app/hold-source.ts';
import { EXIT } from '../../model/exit-code.ts';
import { deliverOutputs } from '../deliver-outputs.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** The example, by the name of its asset. */
const EXAMPLE = 'examples/cafe.yaml';

/** Scores the example as a user's own file would be, but as no gate. */
export async function runDemo(world: World): Promise<number> {
  const { host, io, translate } = world;
  const source = host.findAsset(EXAMPLE) ?? '';
  const request = { asOf: undefined, target: undefined, controls: undefined };
  const judged = await assessFile(EXAMPLE, { ...request, host: holdSource(source, host) });
  const options = { notes: true, browser: undefined, several: false };
  await deliverOutputs([{ file: EXAMPLE, judged }], [{ format: 'terminal' }], options, world);
  tell(`\ne8: ${translate('cli:demo.next', { command: 'e8' })}`, io);
  return EXIT.fine;
}
