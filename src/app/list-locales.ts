import { listBuiltLocales } from '../i18n/asset-source.ts';
import { describeLocale } from '../i18n/describe-locale.ts';
import type { Host } from '../model/host.ts';
import type { Locale } from '../model/locale.ts';

function listTags(folder: string, host: Host): string[] {
  const answer = host.listFolder(folder);
  if (!answer.ok) return [];
  return answer.value.filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1));
}

/**
 * The languages at hand: those that were built in, then those of a folder to try.
 *
 * @param folder holds a folder per language
 */
export function listLocales(host: Host, folder: string | undefined): Locale[] {
  const built = listBuiltLocales(host.findAsset).map(({ tag }) => tag);
  const own = folder === undefined ? [] : listTags(folder, host);
  const tags = new Set([...built, ...own]);
  return [...tags].map(describeLocale).filter((locale) => locale !== undefined);
}
