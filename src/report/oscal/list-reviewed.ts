import type { Report, ReportRequirement } from '../../model/report.ts';
import { findGoal } from '../parts/find-goal.ts';

/**
 * What the documents speak of: every requirement up to the target (else the next level), and beyond
 * it what has an outcome all the same, so that no answer is lost.
 */
export function listReviewed(report: Report): ReportRequirement[] {
  const goal = findGoal(report);
  return [...report.requirements.values()].filter(
    ({ texts, judged }) =>
      judged.outcome !== 'not-assessed' ||
      judged.satisfied ||
      texts.levels.some((level) => level <= goal),
  );
}
