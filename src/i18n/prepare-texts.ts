import type { LocaleStatus } from '../model/locale-status.ts';
import { flattenTexts } from './flatten-texts.ts';
import { type FlatTexts, mergeTexts } from './merge-texts.ts';
import type { Sha256 } from './status/digest-forms.ts';
import { judgeStatus } from './status/judge-status.ts';
import { splitPluralKey } from './status/plural-key.ts';

/** One namespace: the English, and what a language has of it. */
export interface NamespaceTexts {
  namespace: string;
  english: unknown;
  own: unknown;
}

/** One namespace, ready to be used. */
export interface PreparedTexts {
  /** Every text by key, the English where the language has none that is up to date. */
  merged: FlatTexts;
  /** The language's own texts that are up to date, nested as in the file. */
  own: Record<string, unknown>;
  reviewed: number;
  total: number;
}

/** The texts again as a tree, without those that are not wanted. */
function keep(texts: unknown, isWanted: (key: string) => boolean, prefix = '') {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(texts ?? {})) {
    const name = prefix + key;
    if (typeof value === 'object' && value !== null) kept[key] = keep(value, isWanted, `${name}.`);
    else if (isWanted(name)) kept[key] = value;
  }
  return kept;
}

/**
 * Makes the texts of a namespace ready: a text whose English has changed since it was translated
 * is not shown, because it may say something else by now.
 *
 * @param forms plural categories of the language
 */
export function prepareTexts(
  { namespace, english, own }: NamespaceTexts,
  status: LocaleStatus,
  sha256: Sha256,
  forms: readonly string[],
): PreparedTexts {
  const states = judgeStatus({ namespace, english, translation: own }, status, sha256);
  const isFresh = (key: string) =>
    states.get(`${namespace}:${splitPluralKey(key).stem}`) !== 'stale';
  const fresh = keep(own, isFresh);
  return {
    merged: mergeTexts(flattenTexts(english) as FlatTexts, flattenTexts(fresh), forms),
    own: fresh,
    reviewed: [...states.values()].filter((state) => state === 'reviewed').length,
    total: states.size,
  };
}
