import type { Translate } from '../../model/translate.ts';
import type { Asker } from './asker.ts';

/**
 * Asks yes or no, as a choice of two: a letter to type would not be on every keyboard, and in some
 * languages yes and no begin with the same one.
 */
export async function confirm(
  { asker, translate }: { asker: Asker; translate: Translate },
  message: string,
  initial: boolean,
): Promise<boolean> {
  const choices = [
    { value: true, label: translate('interview:keys.yes') },
    { value: false, label: translate('interview:keys.no') },
  ];
  return (await asker.choose({ message, choices, initial })).value ?? initial;
}
