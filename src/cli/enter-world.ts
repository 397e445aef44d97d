import { listLocales } from '../app/list-locales.ts';
import { SOURCE_LOCALE } from '../i18n/locale-table.ts';
import { E8Error } from '../model/e8-error.ts';
import type { Locale } from '../model/locale.ts';
import { chooseLanguages, type Languages } from './choose-languages.ts';
import { readLanguageFlags } from './language-flags.ts';
import type { Ground, World } from './world.ts';

/** A world to run in, and what was wrong with the languages asked for. */
export interface Entrance {
  world: World;
  fault?: E8Error;
}

const FALLBACK: Languages = { tool: SOURCE_LOCALE, report: SOURCE_LOCALE, isChosen: false };

/** Settles the languages of a run; where that fails, what is wrong is said in English. */
export function enterWorld(argv: readonly string[], ground: Ground): Entrance {
  const flags = readLanguageFlags(argv);
  const { host, io } = ground;
  let locales: readonly Locale[] | undefined;
  const listAvailable = () => {
    locales ??= listLocales(host, flags.locales);
    return locales;
  };
  const setting = { env: io.env, systemLanguage: host.systemLanguage, listAvailable };
  const build = ({ tool, report, isChosen }: Languages): World => {
    const speech = ground.speak(tool, flags.locales);
    const reportSpeech = report === tool ? speech : ground.speak(report, flags.locales);
    const { translate } = speech;
    const isLanguageChosen = isChosen;
    return {
      ...ground,
      speech,
      translate,
      reportSpeech,
      listLocales: listAvailable,
      isLanguageChosen,
    };
  };
  try {
    return { world: build(chooseLanguages(flags, setting)) };
  } catch (error) {
    if (!(error instanceof E8Error)) throw error;
    return { world: build(FALLBACK), fault: error };
  }
}
