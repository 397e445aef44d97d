import type { TextForms, TextStatus } from '../../model/locale-status.ts';
import { digestForms, type Sha256 } from '../status/digest-forms.ts';

/** A text in both languages. */
export interface AcceptedText {
  english: TextForms;
  translation: TextForms;
  status: TextStatus | undefined;
}

/**
 * What the status says once somebody has said that a translation is right for this English. A
 * review is kept only where neither text has changed since: to accept is not to review.
 */
export function acceptText(
  { english, translation, status }: AcceptedText,
  sha256: Sha256,
): TextStatus {
  const fresh = { en: digestForms(english, sha256), text: digestForms(translation, sha256) };
  const isSame = status !== undefined && status.en === fresh.en && status.text === fresh.text;
  return isSame ? status : fresh;
}
