import type { Translate } from '../../model/translate.ts';

/** Joins ids or phrases the way the language separates a list. */
export function joinList(items: readonly string[], translate: Translate): string {
  return items.join(translate('report:list.separator'));
}
