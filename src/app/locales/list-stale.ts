import { digestForms } from '../../i18n/status/digest-forms.ts';
import { type LocaleText, listTexts } from './list-texts.ts';
import type { LocalesFolder } from './open-folder.ts';
import type { ReadLocale } from './read-locale.ts';

/** A translation whose English has changed. */
export interface StaleText extends LocaleText {
  /** Whether it is another one than was recorded: somebody may have corrected it already. */
  readonly isEdited: boolean;
}

/** The translations of a language that were made from another English than today's. */
export function listStale(read: ReadLocale, folder: LocalesFolder): StaleText[] {
  const stale = listTexts(read, folder).filter(({ state }) => state === 'stale');
  return stale.map((each) => {
    const { translation = {}, status } = each;
    return { ...each, isEdited: status?.text !== digestForms(translation, folder.host.sha256) };
  });
}
