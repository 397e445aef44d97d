import { createLocale } from '../../app/locales/create-locale.ts';
import { openFolder } from '../../app/locales/open-folder.ts';
import { EXIT } from '../../model/exit-code.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** Options as commander gives them. */
export interface LocalesNewOptions {
  locales?: string;
}

/** Makes a language, and says what comes next. */
export async function runLocalesNew(
  tag: string,
  { locales }: LocalesNewOptions,
  { host, io, translate }: World,
): Promise<number> {
  const folder = createLocale(tag, await openFolder(locales, host));
  const command = `e8 locales check ${tag} --allow-missing`;
  const lines = [
    translate('kit:new.done', { folder, glossary: `${folder}/glossary.json` }),
    translate('kit:new.next', { command }),
  ];
  tell(lines.join('\n'), io, { whole: [command] });
  return EXIT.fine;
}
