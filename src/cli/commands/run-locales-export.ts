import { assertThere } from '../../app/locales/choose-tags.ts';
import { exportPo } from '../../app/locales/export-po.ts';
import { openFolder } from '../../app/locales/open-folder.ts';
import { saveOutput } from '../../app/save-output.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { World } from '../world.ts';

/** Options as commander gives them. */
export interface LocalesExportOptions {
  locales?: string;
}

/** Writes a language as a PO file, to standard output where no file is named. */
export async function runLocalesExport(
  tag: string,
  file: string | undefined,
  { locales }: LocalesExportOptions,
  { host, io }: World,
): Promise<number> {
  const folder = await openFolder(locales, host);
  assertThere(tag, folder);
  const content = await exportPo(tag, folder);
  if (file === undefined || file === '-') io.stdout.write(content);
  else saveOutput(file, content, host);
  return EXIT.fine;
}
