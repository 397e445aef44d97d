import type { Report } from '../../model/report.ts';
import type { ResultWarning, WarningCode } from '../../model/result.ts';
import type { Translate } from '../../model/translate.ts';
import { joinList } from './join-list.ts';
import { nameStrategy } from './name-strategy.ts';

/** Warnings about strategies, which people know by their titles. */
const ABOUT_STRATEGIES: readonly WarningCode[] = [
  'strategy-not-applicable',
  'level-through-exceptions',
];

/** One warning as a sentence, with the line of the assessment that it is about. */
export function describeWarning(warning: ResultWarning, report: Report, translate: Translate) {
  const { code, ids, line } = warning;
  const names = ABOUT_STRATEGIES.includes(code) ? ids.map((id) => nameStrategy(id, report)) : ids;
  const text = translate(`report:warning.${code}`, { ids: joinList(names, translate) });
  const { file } = report.result.assessment;
  return line === undefined ? text : translate('report:warning.place', { text, file, line });
}
