import type { Report } from '../../model/report.ts';
import type { Translate } from '../../model/translate.ts';
import { findGoal } from './find-goal.ts';

/** "Maturity level 1", or that there is none. */
export function describeLevel({ result }: Report, translate: Translate): string {
  const { level } = result.overall;
  return level === null
    ? translate('report:level.none')
    : translate('report:level.name', { level });
}

/** What the level means, for a reader who has never heard of the model. */
export function describeMeaning({ result, pack }: Report, translate: Translate): string {
  const { level } = result.overall;
  if (level === null) return translate('report:level.none-meaning');
  const lowest = pack.levels[0]?.level ?? 1;
  if (level === 0) return translate('report:level.zero-meaning', { lowest });
  const adversary = pack.levels.find((each) => each.level === level)?.adversary ?? '';
  return translate('report:level.meaning', { adversary });
}

/** Whether the target is met. */
export function describeTarget({ result }: Report, translate: Translate): string {
  const { target } = result;
  if (target === null) return translate('report:target.none');
  const key = result.overall.targetMet ? 'report:target.met' : 'report:target.not-met';
  return translate(key, { target });
}

function countUnanswered(report: Report, goal: number): number {
  const levels = report.strategies.flatMap(({ judged }) => judged.levels);
  return new Set(levels.filter((each) => each.level <= goal).flatMap((each) => each.notAssessed))
    .size;
}

/** How much is still unknown, and which level that could still lead to; empty if all is known. */
export function describeCeiling(report: Report, translate: Translate): string {
  const goal = findGoal(report);
  const { level, ceiling: highest } = report.result.overall;
  const count = countUnanswered(report, goal);
  if (count === 0 || highest === null) return '';
  // Answers up to the goal lead no higher than the goal, even where the ceiling does.
  const ceiling = Math.min(highest, goal);
  return ceiling === level
    ? translate('report:ceiling.same', { count, goal, ceiling })
    : translate('report:ceiling.higher', { count, goal, ceiling });
}
