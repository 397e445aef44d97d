import type { GateCode, GateReason } from '../../model/gate.ts';
import type { GateSubject } from './gate-subject.ts';
import { type Claim, listClaims } from './list-claims.ts';
import { makeReason } from './make-reason.ts';

/** One reason for all claims whose evidence does not hold; none where all of it does. */
export function checkEvidence(
  code: GateCode,
  subject: GateSubject,
  holds: (claim: Claim) => boolean,
): GateReason[] {
  const failing = listClaims(subject).filter((each) => !holds(each));
  if (failing.length === 0) return [];
  const ids = failing.map(({ requirement }) => requirement.id);
  return [makeReason(code, ids, subject)];
}
