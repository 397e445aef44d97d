import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, SOURCE_LOCALE } from '../../src/i18n/locale-table.ts';
import { listForms } from '../../src/i18n/merge-texts.ts';
import { prepareTexts } from '../../src/i18n/prepare-texts.ts';
import { readStatus } from '../../src/i18n/status/read-status.ts';
import { readJson } from '../generate/read-json.ts';
import { projectRoot } from '../project-root.ts';

/** A file below `dist/assets`. */
export interface LocaleAsset {
  name: string;
  content: unknown;
}

/** A pack that is built in, and the digest of its English. */
export interface BuiltPack {
  id: string;
  release: string;
  digest: string;
}

/** A namespace is a file of the English: `cli`, `errors`, ... */
function listNamespaces(): string[] {
  return readdirSync(join(projectRoot, 'locales', SOURCE_LOCALE.tag))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readIfThere(path: string): unknown {
  return existsSync(join(projectRoot, path)) ? readJson(path) : {};
}

function readStatusOf(tag: string) {
  const path = join(projectRoot, `locales/${tag}/status.json`);
  return readStatus(existsSync(path) ? readFileSync(path, 'utf8') : undefined);
}

/** Every namespace and every pack of one language, without what is stale, and its review share. */
function makeLanguage(tag: string, plural: string, packs: readonly BuiltPack[]) {
  const status = readStatusOf(tag);
  const share = { reviewed: 0, total: 0 };
  const prepare = (namespace: string) => {
    const english = readJson(`locales/${SOURCE_LOCALE.tag}/${namespace}.json`);
    const own = readIfThere(`locales/${tag}/${namespace}.json`);
    const prepared = prepareTexts({ namespace, english, own }, status, sha256, listForms(plural));
    share.reviewed += prepared.reviewed;
    share.total += prepared.total;
    return prepared;
  };
  const assets: LocaleAsset[] = listNamespaces().map((namespace) => ({
    name: `locales/${tag}/${namespace}.json`,
    content: prepare(namespace).merged,
  }));
  for (const { id, release, digest } of tag === SOURCE_LOCALE.tag ? [] : packs) {
    const namespace = `packs/${id}/${release}`;
    const content = { digest, texts: prepare(namespace).own };
    assets.push({ name: `locales/${tag}/${namespace}.json`, content });
  }
  return { assets, entry: { tag, ...share } };
}

/**
 * What the program reads of every language that has a folder: its texts flat and complete, the
 * English standing in where one is missing or stale, its texts of packs as they are, and an index
 * with how much of each was reviewed. The English texts of packs are in the packs.
 */
export function makeLocaleAssets(packs: readonly BuiltPack[]): LocaleAsset[] {
  const made = LOCALES.filter(({ tag }) => existsSync(join(projectRoot, `locales/${tag}`))).map(
    ({ tag, plural }) => makeLanguage(tag, plural, packs),
  );
  const index = made.map(({ entry }) => entry);
  return [...made.flatMap(({ assets }) => assets), { name: 'locales/index.json', content: index }];
}
