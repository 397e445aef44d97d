import type { LoadedPack } from '../model/control-pack.ts';
import type { ReviewShare } from '../model/speech.ts';
import { SOURCE_LOCALE } from './locale-table.ts';
import type { TextSource } from './text-source.ts';

/** A language that was built in, as `locales/index.json` lists it. */
export interface BuiltLocale extends ReviewShare {
  tag: string;
}

/** The texts of a pack, and the digest of the pack that they translate. */
interface PackTexts {
  digest: string;
  texts: unknown;
}

/** Finds a file that was made at build time. */
export type FindAsset = (name: string) => string | undefined;

/** The languages that were built in. */
export function listBuiltLocales(findAsset: FindAsset): BuiltLocale[] {
  return JSON.parse(findAsset('locales/index.json') ?? '[]') as BuiltLocale[];
}

function readPack(tag: string, { pack, digest }: LoadedPack, findAsset: FindAsset): unknown {
  const asset = findAsset(`locales/${tag}/packs/${pack.id}/${pack.release}.json`);
  if (asset === undefined) return undefined;
  const found = JSON.parse(asset) as PackTexts;
  // A pack of the user's own may have the name of ours; its texts are its own.
  return found.digest === digest ? found.texts : undefined;
}

function findDraft(tag: string, findAsset: FindAsset): ReviewShare | undefined {
  const found = listBuiltLocales(findAsset).find((each) => each.tag === tag);
  if (found === undefined || found.reviewed >= found.total) return undefined;
  return { reviewed: found.reviewed, total: found.total };
}

/** The texts of a language that was built in: complete, checked and flat since then. */
export function createAssetSource(tag: string, findAsset: FindAsset): TextSource {
  const isSource = tag === SOURCE_LOCALE.tag;
  return {
    readTexts: (namespace) => {
      const asset = findAsset(`locales/${tag}/${namespace}.json`);
      return asset === undefined ? undefined : JSON.parse(asset);
    },
    readPack: (pack) => (isSource ? undefined : readPack(tag, pack, findAsset)),
    get draft() {
      return isSource ? undefined : findDraft(tag, findAsset);
    },
  };
}
