import { packTexts } from '../../src/i18n/pack-texts.ts';
import { listPackFiles, type PackFolder } from '../pack-folders.ts';
import type { GeneratedFile } from './generated-file.ts';
import { readYaml } from './read-yaml.ts';

/** Strategies in the order of `pack.yaml`; those that it does not name come last. */
function sortStrategies(pack: unknown, strategies: readonly unknown[]): unknown[] {
  const order = (pack as { strategies?: unknown } | null)?.strategies;
  const ids: readonly unknown[] = Array.isArray(order) ? order : [];
  const rank = (strategy: unknown): number => {
    const index = ids.indexOf((strategy as { id?: unknown } | null)?.id);
    return index < 0 ? ids.length : index;
  };
  return [...strategies].sort((a, b) => rank(a) - rank(b));
}

/**
 * `locales/en/packs/<id>/<release>.json`: the English texts of a pack by key, so that translators
 * see both. Throws with the file's name where the YAML cannot be read.
 */
export function makePackLocale(folder: PackFolder): GeneratedFile {
  const [pack, ...strategies] = listPackFiles(folder).map((name) =>
    readYaml(`${folder.path}/${name}`),
  );
  const texts = packTexts(pack, sortStrategies(pack, strategies));
  return {
    path: `locales/en/packs/${folder.id}/${folder.release}.json`,
    content: `${JSON.stringify(texts, null, 2)}\n`,
  };
}
