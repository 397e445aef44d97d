import type { LocaleStatus, TextState } from '../../model/locale-status.ts';
import type { Sha256 } from './digest-forms.ts';
import { groupForms } from './group-forms.ts';
import { judgeText } from './judge-text.ts';

/** One namespace in both languages, as parsed from its files. */
export interface NamespacePair {
  /** `cli`, `packs/<id>/<release>`. */
  namespace: string;
  english: unknown;
  translation: unknown;
}

/**
 * The state of every English text of a namespace by its name in `status.json`
 * (`<namespace>:<key>`), in the order of the English.
 */
export function judgeStatus(
  { namespace, english, translation }: NamespacePair,
  status: LocaleStatus,
  sha256: Sha256,
): Map<string, TextState> {
  const translated = groupForms(translation);
  const states = new Map<string, TextState>();
  for (const [stem, forms] of groupForms(english)) {
    const name = `${namespace}:${stem}`;
    const pair = {
      english: forms,
      translation: translated.get(stem),
      status: Object.hasOwn(status, name) ? status[name] : undefined,
    };
    states.set(name, judgeText(pair, sha256));
  }
  return states;
}
