import { createAssetSource } from '../i18n/asset-source.ts';
import { SOURCE_LOCALE } from '../i18n/locale-table.ts';
import { listForms } from '../i18n/merge-texts.ts';
import { packTexts } from '../i18n/pack-texts.ts';
import { type PreparedTexts, prepareTexts } from '../i18n/prepare-texts.ts';
import { readStatus } from '../i18n/status/read-status.ts';
import type { TextSource } from '../i18n/text-source.ts';
import type { Host } from '../model/host.ts';
import type { Locale } from '../model/locale.ts';
import type { ReviewShare } from '../model/speech.ts';

/** Larger than any file of texts that a person wrote. */
const LIMIT = 8 * 1024 * 1024;

function readFile(path: string, host: Host): string | undefined {
  const answer = host.readFile(path, LIMIT);
  if (!answer.ok || answer.value.length > LIMIT) return undefined;
  return new TextDecoder().decode(answer.value);
}

/** A file that is missing or broken has no texts: the English stands in for all of it. */
function readTexts(path: string, host: Host): unknown {
  try {
    return JSON.parse(readFile(path, host) ?? '{}');
  } catch {
    return {};
  }
}

/** Namespaces of a language's folder: `cli`, `packs/<id>/<release>`. */
function listNamespaces(folder: string, host: Host, prefix = ''): string[] {
  const answer = host.listFolder(`${folder}/${prefix}`);
  if (!answer.ok) return [];
  return answer.value.flatMap((name) => {
    if (name.endsWith('/')) return listNamespaces(folder, host, prefix + name);
    return name.endsWith('.json') ? [prefix + name.slice(0, -'.json'.length)] : [];
  });
}

/**
 * The texts of a language in a folder that was not built in, such as a translator's: read, checked
 * and merged with the English at every run.
 *
 * @param folder holds `<tag>/`, and `en/` where the English of the same day is there too
 */
export function createFolderSource(folder: string, locale: Locale, host: Host): TextSource {
  const { tag, plural } = locale;
  const built = createAssetSource(SOURCE_LOCALE.tag, host.findAsset);
  const status = readStatus(readFile(`${folder}/${tag}/status.json`, host));
  const english = `${folder}/${SOURCE_LOCALE.tag}`;
  const prepare = (namespace: string, texts: unknown): PreparedTexts => {
    const own = readTexts(`${folder}/${tag}/${namespace}.json`, host);
    const pair = { namespace, english: texts, own };
    return prepareTexts(pair, status, host.sha256, listForms(plural));
  };
  const readEnglish = (namespace: string) => readTexts(`${english}/${namespace}.json`, host);
  return {
    readTexts: (namespace) => prepare(namespace, built.readTexts(namespace)).merged,
    readPack: ({ pack }) => {
      const namespace = `packs/${pack.id}/${pack.release}`;
      return prepare(namespace, packTexts(pack, pack.strategies)).own;
    },
    get draft(): ReviewShare {
      const all = listNamespaces(english, host).map((name) => prepare(name, readEnglish(name)));
      const sum = (key: keyof ReviewShare) => all.reduce((total, each) => total + each[key], 0);
      return { reviewed: sum('reviewed'), total: sum('total') };
    },
  };
}
