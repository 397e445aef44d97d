import type { ControlPack, LoadedPack } from '../model/control-pack.ts';
import type { Locale } from '../model/locale.ts';
import type { Speech } from '../model/speech.ts';
import type { TranslatorOptions } from './create-translator.ts';
import { formatDay } from './format-day.ts';
import { loadTranslator } from './load-translator.ts';
import { localisePack } from './localise-pack.ts';
import type { TextSource } from './text-source.ts';

function localise(loaded: LoadedPack, source: TextSource): ControlPack {
  const texts = source.readPack(loaded);
  return texts === undefined ? loaded.pack : localisePack(loaded.pack, texts);
}

/** One language to write in, from wherever its texts come. */
export function createSpeech(
  locale: Locale,
  source: TextSource,
  options: TranslatorOptions = {},
): Speech {
  // A run renders the same pack in several formats.
  const localised = new WeakMap<LoadedPack, ControlPack>();
  const translate = loadTranslator(locale.plural, source.readTexts, options);
  return {
    locale,
    translate,
    formatDay: (iso) => {
      const long = formatDay(iso, locale);
      return long === undefined ? iso : translate('words:day', { long, iso });
    },
    localise: (loaded) => {
      const pack = localised.get(loaded) ?? localise(loaded, source);
      localised.set(loaded, pack);
      return pack;
    },
    get draft() {
      return source.draft;
    },
  };
}
