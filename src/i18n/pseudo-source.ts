import { packTexts, type TextTree } from './pack-texts.ts';
import { accentText, mirrorText } from './pseudo-text.ts';
import type { TextSource } from './text-source.ts';

/** Menu paths stay what products show. */
const AS_THEY_ARE: readonly string[] = ['menu'];

function mapTree(tree: TextTree, change: (text: string) => string): TextTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      if (typeof value !== 'string') return [key, mapTree(value, change)];
      return [key, AS_THEY_ARE.includes(key) ? value : change(value)];
    }),
  );
}

/** A language that nobody speaks, made from the English one. */
export function createPseudoSource(dir: 'ltr' | 'rtl', english: TextSource): TextSource {
  const change = dir === 'rtl' ? mirrorText : accentText;
  return {
    readTexts: (namespace) => {
      const texts = english.readTexts(namespace);
      return texts === undefined ? undefined : mapTree(texts as TextTree, change);
    },
    draft: undefined,
    readPack: ({ pack }) => mapTree(packTexts(pack, pack.strategies), change),
  };
}
