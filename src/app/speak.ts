import { createAssetSource } from '../i18n/asset-source.ts';
import { createSpeech } from '../i18n/create-speech.ts';
import { PSEUDO_LOCALES, SOURCE_LOCALE } from '../i18n/locale-table.ts';
import { createPseudoSource } from '../i18n/pseudo-source.ts';
import type { TextSource } from '../i18n/text-source.ts';
import type { Host } from '../model/host.ts';
import type { Locale } from '../model/locale.ts';
import type { Speech } from '../model/speech.ts';
import { createFolderSource } from './folder-source.ts';

function chooseSource(locale: Locale, host: Host, folder: string | undefined): TextSource {
  const built = (tag: string) => createAssetSource(tag, host.findAsset);
  if (PSEUDO_LOCALES.includes(locale)) {
    return createPseudoSource(locale.dir, built(SOURCE_LOCALE.tag));
  }
  if (folder !== undefined && host.exists(`${folder}/${locale.tag}`) && locale !== SOURCE_LOCALE) {
    return createFolderSource(folder, locale, host);
  }
  return built(locale.tag);
}

/**
 * Makes the texts of a language ready.
 *
 * @param folder where languages to try are, which go before those that were built in
 */
export function speak(locale: Locale, host: Host, folder?: string): Speech {
  return createSpeech(locale, chooseSource(locale, host, folder));
}
