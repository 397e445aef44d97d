import { openReport } from '../../app/open-report.ts';
import { planOutputs } from '../../app/plan-outputs.ts';
import { EXIT } from '../../model/exit-code.ts';
import { deliverOutputs } from '../deliver-outputs.ts';
import type { World } from '../world.ts';
import type { AssessOptions } from './run-assess.ts';

/** Renders one file in every format asked for. */
export async function runReport(
  file: string,
  options: Omit<AssessOptions, 'gate'>,
  world: World,
): Promise<number> {
  const outputs = planOutputs(options.format ?? ['terminal'], [file], world.host);
  const { asOf, target, controls, notes } = options;
  const { packChanged, ...judged } = await openReport(file, {
    host: world.host,
    asOf,
    target,
    controls,
  });
  if (packChanged) {
    const { id, release } = judged.pack.pack;
    const name = `${id}@${release}`;
    world.io.stderr.write(`e8: ${world.translate('errors:pack-changed', { name })}\n`);
  }
  await deliverOutputs([{ file, judged }], outputs, { notes, several: false }, world);
  return EXIT.fine;
}
