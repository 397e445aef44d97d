import { writeTexts } from '../../i18n/kit/lay-texts.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import { saveOutput } from '../save-output.ts';
import { assertTag } from './choose-tags.ts';
import type { LocalesFolder } from './open-folder.ts';

/** Files that begin empty: what is not in them shows in English. */
const EMPTY = '{}\n';

/**
 * Makes the folder of a new language: every file, empty, and a glossary with the English terms.
 *
 * @returns the folder
 * @throws E8Error `wrong-tag`, `locale-exists`, exit code 2; `cannot-write`, exit code 4
 */
export function createLocale(tag: string, { path, english, shared, host }: LocalesFolder): string {
  assertTag(tag);
  const folder = `${path}/${tag}`;
  if (host.exists(folder)) {
    throw new E8Error('locale-exists', EXIT.wrongUsage, { values: { folder } });
  }
  const { terms = {}, units = {} } = shared;
  const files = [
    ...english.map(({ namespace }) => ({ name: namespace, content: EMPTY })),
    { name: 'glossary', content: writeTexts({ terms, units, copies: {} }) },
    { name: 'status', content: EMPTY },
  ];
  for (const { name, content } of files) {
    const file = `${folder}/${name}.json`;
    host.makeFolder(file.slice(0, file.lastIndexOf('/')));
    saveOutput(file, content, host);
  }
  return folder;
}
