import type { Assessor } from '../model/assessment.ts';
import type { Requirement } from '../model/control-pack.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ResultLevel, ResultRequirement, Satisfier } from '../model/result.ts';
import { countAssurance } from './count-assurance.ts';
import type { Findings } from './judge.ts';

function nameSatisfier(judged: ResultRequirement): Satisfier {
  if (judged.exception !== undefined) return 'exception';
  if (judged.source === 'successor') return 'successor';
  return judged.outcome as Extract<Outcome, Satisfier>;
}

function countNone(): Record<Satisfier, number> {
  return {
    effective: 0,
    'alternate-control': 0,
    'not-applicable': 0,
    exception: 0,
    successor: 0,
  };
}

/** Whether nobody has looked, so that the outcome may still turn out effective. */
function isOpen(judged: ResultRequirement): boolean {
  return !judged.satisfied && judged.outcome === 'not-assessed';
}

/**
 * One level of one strategy. A level is met when every requirement that lists it is satisfied and
 * every lower level is met (ASD, assessment process guide, "Assessment approach"). Its list is
 * complete in itself: lower lists are not added up, nor is it derived from them.
 */
export function scoreLevel(
  level: number,
  listed: readonly Requirement[],
  findings: Findings,
  lowerMet: boolean,
  independence: Assessor['independence'],
): ResultLevel {
  const satisfiedBy = countNone();
  const unmet: string[] = [];
  const notAssessed: string[] = [];
  let satisfied = 0;
  const found = listed.map(({ id }) => findings.requirements.get(id) as ResultRequirement);
  for (const judged of found) {
    if (judged.satisfied) {
      satisfied += 1;
      satisfiedBy[nameSatisfier(judged)] += 1;
    } else (isOpen(judged) ? notAssessed : unmet).push(judged.id);
  }
  return {
    level,
    met: lowerMet && satisfied === listed.length,
    required: listed.length,
    satisfied,
    satisfiedBy,
    unmet,
    notAssessed,
    assurance: countAssurance(listed, found, findings, independence),
  };
}
