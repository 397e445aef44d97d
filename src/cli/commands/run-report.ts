import { openReport } from '../../app/open-report.ts';
import { planOutputs } from '../../app/plan-outputs.ts';
import { EXIT } from '../../model/exit-code.ts';
import { chooseBrowser } from '../choose-browser.ts';
import { deliverOutputs } from '../deliver-outputs.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';
import { type DocumentOptions, readDocumentOptions } from './document-options.ts';
import type { AssessOptions } from './run-assess.ts';

/** Renders one file in every format asked for. */
export async function runReport(
  file: string,
  options: Omit<AssessOptions, 'gate'> & DocumentOptions,
  world: World,
): Promise<number> {
  const catalogs = options.ismCatalog === undefined ? [] : [options.ismCatalog];
  const outputs = planOutputs(options.format ?? ['terminal'], [file], world.host, catalogs);
  const { asOf, target, controls, notes, csvBom = false } = options;
  const { packChanged, ...judged } = await openReport(file, {
    host: world.host,
    asOf,
    target,
    controls,
  });
  if (packChanged) {
    const { id, release } = judged.pack.pack;
    const name = `${id}@${release}`;
    tell(`e8: ${world.translate('errors:pack-changed', { name })}`, world.io);
  }
  const browser = chooseBrowser(options.browser, world);
  const document = await readDocumentOptions(options, world);
  const delivery = { notes, browser, several: false, csvBom, ...document };
  await deliverOutputs([{ file, judged }], outputs, delivery, world);
  return EXIT.fine;
}
