import type { ReportStrategy } from '../../../model/report.ts';
import type { ResultLevel } from '../../../model/result.ts';
import type { View } from '../view.ts';

/** A level as a number, or that the strategy does not apply. */
export function showLevel(level: number | null, { translate }: View): string {
  return level === null ? translate('report:strategies.not-applicable') : String(level);
}

/** The row of the level that a strategy reached, or of the lowest one where it reached none. */
export function findReached({ judged }: ReportStrategy): ResultLevel | undefined {
  if (judged.level === null) return undefined;
  return judged.levels.find((each) => each.level === judged.level) ?? judged.levels[0];
}

/** Whether the strategy meets the target; empty where there is none or it does not apply. */
export function describeTargetMet({ judged }: ReportStrategy, { report, translate }: View): string {
  const { target } = report.result;
  if (target === null || judged.level === null) return '';
  return translate(judged.level >= target ? 'html:yes' : 'html:no');
}
