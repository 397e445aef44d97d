import { assertThere } from '../../app/locales/choose-tags.ts';
import { importPo } from '../../app/locales/import-po.ts';
import { openFolder } from '../../app/locales/open-folder.ts';
import { EXIT } from '../../model/exit-code.ts';
import { layFinding } from '../locales/describe-finding.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** Options as commander gives them. */
export interface LocalesImportOptions {
  locales?: string;
}

/** Takes in a PO file; one with a fault changes nothing, and every fault is told. */
export async function runLocalesImport(
  tag: string,
  file: string,
  { locales }: LocalesImportOptions,
  { host, io, translate }: World,
): Promise<number> {
  const folder = await openFolder(locales, host);
  assertThere(tag, folder);
  const { findings, changed: count } = await importPo(tag, file, folder);
  const lines = findings.flatMap((each) => layFinding(each, translate));
  if (findings.length > 0) {
    const refused = translate('kit:import.refused', { file, count: findings.length });
    for (const { text, indent } of lines) tell(text, io, { indent });
    tell(`e8: ${refused}`, io, { whole: [file] });
    return EXIT.badInput;
  }
  tell(translate('kit:import.done', { tag, count }), io);
  return EXIT.fine;
}
