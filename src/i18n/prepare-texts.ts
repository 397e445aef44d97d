import type { LocaleStatus } from '../model/locale-status.ts';
import { canStandFor } from './choose-text.ts';
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
  /** The language's own texts that can be shown, nested as in the file. */
  own: Record<string, unknown>;
  reviewed: number;
  total: number;
}

/** The texts again as a tree, without those that are not wanted. */
function keep(
  texts: unknown,
  isWanted: (key: string, text: unknown) => boolean,
  prefix = '',
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(texts ?? {})) {
    const name = prefix + key;
    if (typeof value === 'object' && value !== null) kept[key] = keep(value, isWanted, `${name}.`);
    else if (isWanted(name, value)) kept[key] = value;
  }
  return kept;
}

/**
 * Makes the texts of a namespace ready: a text whose English has changed since it was translated
 * is not shown, because it may say something else by now, and neither is one that cannot stand for
 * the English.
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
  const stems = new Map(
    Object.entries(flattenTexts(english)).map(([key, text]) => [splitPluralKey(key).stem, text]),
  );
  const isUsable = (key: string, text: unknown): boolean => {
    const { stem } = splitPluralKey(key);
    const isFresh = states.get(`${namespace}:${stem}`) !== 'stale';
    return isFresh && canStandFor(text, String(stems.get(stem) ?? ''));
  };
  const usable = keep(own, isUsable);
  return {
    merged: mergeTexts(
      flattenTexts(english) as FlatTexts,
      flattenTexts(usable) as FlatTexts,
      forms,
    ),
    own: usable,
    reviewed: [...states.values()].filter((state) => state === 'reviewed').length,
    total: states.size,
  };
}
