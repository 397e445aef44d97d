import type { ResultWarning } from '../../model/result.ts';
import type { Translate } from '../../model/translate.ts';
import { joinList } from './join-list.ts';

/** One warning as a sentence, with the line of the assessment that it is about. */
export function describeWarning(warning: ResultWarning, file: string, translate: Translate) {
  const ids = joinList(warning.ids, translate);
  const text = translate(`report:warning.${warning.code}`, { ids });
  return warning.line === undefined
    ? text
    : translate('report:warning.place', { text, file, line: warning.line });
}
