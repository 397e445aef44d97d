import type { TextForms, TextState, TextStatus } from '../../model/locale-status.ts';
import { digestForms, type Sha256 } from './digest-forms.ts';

/** A translation with what it says of: both languages' texts of today and the line of the status. */
export interface TextPair {
  english: TextForms;
  /** Undefined where it is not translated. */
  translation: TextForms | undefined;
  /** Undefined where nothing is recorded: then nobody knows of an English that has changed. */
  status: TextStatus | undefined;
}

/** Judges one text; the digest of the translation is made for a reviewed one only. */
export function judgeText({ english, translation, status }: TextPair, sha256: Sha256): TextState {
  if (translation === undefined || Object.values(translation).includes('')) return 'missing';
  if (status === undefined) return 'draft';
  if (status.en !== digestForms(english, sha256)) return 'stale';
  const isReviewed =
    status.state === 'reviewed' && status.text === digestForms(translation, sha256);
  return isReviewed ? 'reviewed' : 'draft';
}
