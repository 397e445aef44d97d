import type { TextForms, TextStatus } from '../../../model/locale-status.ts';
import { digestForms, type Sha256 } from '../../status/digest-forms.ts';
import type { PoTranslation } from './read-po.ts';

/** What is in the folder of a text that a PO file gives. */
export interface CurrentText {
  /** The English of today. */
  readonly english: TextForms;
  readonly translation: TextForms | undefined;
  readonly status: TextStatus | undefined;
}

/** A text that is new or different: it was made from the English of the file. */
function mergeNew(
  { isFuzzy, status: given }: PoTranslation,
  current: CurrentText,
  fresh: TextStatus,
): TextStatus | undefined {
  if (isFuzzy) {
    const known = given ?? current.status;
    return known && { en: known.en, text: fresh.text };
  }
  return given?.text === fresh.text && given.en === fresh.en ? given : fresh;
}

/** Of what the folder and the file say of a text that both have: a review is never lost. */
function chooseKnown(given: TextStatus | undefined, { status }: CurrentText, text: string) {
  const usable = given?.text === text ? given : undefined;
  const isBetter = usable?.state === 'reviewed' && status?.state !== 'reviewed';
  return status === undefined || isBetter ? usable : status;
}

/** A text that is there already: without a mark of needing work it is right for today's English. */
function mergeSame(
  { isFuzzy, status: given }: PoTranslation,
  current: CurrentText,
  fresh: TextStatus,
  today: string,
): TextStatus | undefined {
  const known = chooseKnown(given, current, fresh.text);
  const isConfirmed = known !== undefined && known.en !== today && fresh.en === today;
  return isConfirmed && !isFuzzy ? fresh : known;
}

/**
 * The status of a text after an import; undefined where nothing is known of it and nothing is new.
 */
export function mergeStatus(
  given: PoTranslation,
  current: CurrentText,
  sha256: Sha256,
): TextStatus | undefined {
  const { english, translation } = given;
  const fresh = { en: digestForms(english, sha256), text: digestForms(translation, sha256) };
  const before = current.translation && digestForms(current.translation, sha256);
  if (before !== fresh.text) return mergeNew(given, current, fresh);
  return mergeSame(given, current, fresh, digestForms(current.english, sha256));
}
