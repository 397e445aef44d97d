import type { Report, ReportRequirement, ReportStrategy } from '../../model/report.ts';
import type { ResultException } from '../../model/result.ts';
import { findGoal } from './find-goal.ts';

/** How much a finding stands in the way; the names are those of SARIF and GitHub. */
export type Severity = 'error' | 'warning' | 'note';

/** A requirement that is not satisfied, or only by an exception in force. */
export interface Finding {
  requirement: ReportRequirement;
  strategy: ReportStrategy;
  /** The lowest level that it stands in the way of. */
  level: number;
  severity: Severity;
  /** The exception in force that lifts it. */
  exception?: ResultException;
}

/**
 * `error`: keeps the whole from its next level, and a target asks for that. `warning`: keeps it
 * from a higher level up to the target, or no target asks. `note`: lifted by an exception.
 */
function weigh(level: number, isLifted: boolean, { result }: Report): Severity {
  if (isLifted) return 'note';
  const next = result.roadmap.next?.level ?? level;
  return result.target !== null && level <= next ? 'error' : 'warning';
}

function findException({ judged }: ReportRequirement, { result }: Report) {
  if (judged.exception === undefined) return undefined;
  return result.exceptions.find((each) => each.id === judged.exception && each.inForce);
}

function findLevel(id: string, strategy: ReportStrategy, goal: number): number | undefined {
  const open = strategy.judged.levels.filter((each) => each.level <= goal);
  return open.find((each) => each.unmet.includes(id) || each.notAssessed.includes(id))?.level;
}

function inspect(
  requirement: ReportRequirement,
  strategy: ReportStrategy,
  report: Report,
): Finding[] {
  const goal = findGoal(report);
  const exception = findException(requirement, report);
  const level =
    exception === undefined
      ? findLevel(requirement.texts.id, strategy, goal)
      : requirement.texts.levels.find((each) => each <= goal);
  if (level === undefined) return [];
  const severity = weigh(level, exception !== undefined, report);
  return [{ requirement, strategy, level, severity, ...(exception && { exception }) }];
}

/**
 * What is not satisfied up to the target, or where there is none up to the next level, and what
 * only an exception lifts; in pack order.
 */
export function listFindings(report: Report): Finding[] {
  return report.strategies.flatMap((strategy) =>
    strategy.texts.requirements.flatMap(({ id }) => {
      const requirement = report.requirements.get(id);
      return requirement ? inspect(requirement, strategy, report) : [];
    }),
  );
}
