import { assertThere } from '../../app/locales/choose-tags.ts';
import { importPo } from '../../app/locales/import-po.ts';
import { openFolder } from '../../app/locales/open-folder.ts';
import { EXIT } from '../../model/exit-code.ts';
import { layFinding } from '../locales/describe-finding.ts';
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
  const text = lines.map((line) => `${' '.repeat(line.indent)}${line.text}\n`).join('');
  if (findings.length > 0) {
    const refused = translate('kit:import.refused', { file, count: findings.length });
    io.stderr.write(`${text}e8: ${refused}\n`);
    return EXIT.badInput;
  }
  io.stderr.write(`${translate('kit:import.done', { tag, count })}\n`);
  return EXIT.fine;
}
