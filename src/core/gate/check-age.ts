import type { GateReason } from '../../model/gate.ts';
import type { ResultEvidence } from '../../model/result.ts';
import { countDays } from '../count-days.ts';
import { findEvidenceDay } from '../find-evidence-day.ts';
import { checkEvidence } from './check-evidence.ts';
import type { GateSubject } from './gate-subject.ts';

/** `stale-evidence`: the newest evidence of a claim is older than asked for, or none is dated. */
export function checkAge(subject: GateSubject): GateReason[] {
  const { asOf, conditions } = subject;
  const { maxEvidenceAge } = conditions;
  if (maxEvidenceAge === undefined) return [];
  const isFresh = (evidence: ResultEvidence) => {
    const day = findEvidenceDay(evidence);
    // Without a day to judge by nothing is fresh.
    return day !== undefined && asOf !== null && countDays(day, asOf) <= maxEvidenceAge;
  };
  return checkEvidence('stale-evidence', subject, ({ current }) => current.some(isFresh));
}
