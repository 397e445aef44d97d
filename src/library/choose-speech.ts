import { listLocales } from '../app/list-locales.ts';
import { speak } from '../app/speak.ts';
import { chooseLanguages } from '../cli/choose-languages.ts';
import { SOURCE_LOCALE } from '../i18n/locale-table.ts';
import type { Speech } from '../model/speech.ts';
import type { Shipped } from './shipped.ts';

/**
 * The texts of a language. The machine's own language has no say: a library gives the same
 * everywhere.
 *
 * @throws E8Error `unknown-language`
 */
export function chooseSpeech(language = SOURCE_LOCALE.tag, { host }: Shipped): Speech {
  const setting = {
    env: {},
    systemLanguage: () => undefined,
    listAvailable: () => listLocales(host, undefined),
  };
  return speak(chooseLanguages({ lang: language }, setting).tool, host);
}
