import { writePo } from '../../i18n/kit/po/write-po.ts';
import { listTexts } from './list-texts.ts';
import type { LocalesFolder } from './open-folder.ts';
import { readWhole } from './read-locale.ts';

/**
 * A language as a gettext PO file: every text of the English, translated or not.
 *
 * @throws E8Error `invalid-input`, exit code 3, where a file of the language is broken
 */
export async function exportPo(tag: string, folder: LocalesFolder): Promise<string> {
  const read = await readWhole(tag, folder);
  const byName = new Map(folder.english.map((each) => [each.namespace, each]));
  const texts = listTexts(read, folder).map((text) => ({
    ...text,
    place: byName.get(text.namespace)?.placeOf(text.stem) ?? '',
  }));
  return writePo(texts, read.locale);
}
