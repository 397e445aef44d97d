import type { ReportContext } from '../../model/report.ts';
import type { ResultException } from '../../model/result.ts';
import { joinList } from './join-list.ts';

/** One exception as a sentence: in force until when, or why it counts for nothing. */
export function describeException(
  exception: ResultException,
  { translate, formatDay }: Pick<ReportContext, 'translate' | 'formatDay'>,
): string {
  const { id, expires } = exception;
  if (exception.inForce) {
    const ids = joinList(exception.lifts, translate) || translate('report:exceptions.nothing');
    return translate('report:exceptions.in-force', {
      id,
      expires: formatDay(expires),
      ids,
    });
  }
  const names = exception.faults.map((fault) => translate(`words:fault.${fault}.name`));
  return translate('report:exceptions.not-in-force', { id, faults: joinList(names, translate) });
}
