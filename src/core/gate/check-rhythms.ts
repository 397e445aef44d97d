import type { GateReason } from '../../model/gate.ts';
import { checkEvidence } from './check-evidence.ts';
import type { GateSubject } from './gate-subject.ts';
import { showsRhythm } from './shows-rhythm.ts';

/** `rhythm-not-shown`: evidence does not show a frequency or a time limit of the pack. */
export function checkRhythms(subject: GateSubject): GateReason[] {
  const { asOf, conditions } = subject;
  if (!conditions.rhythms) return [];
  return checkEvidence(
    'rhythm-not-shown',
    subject,
    (claim) => asOf !== null && showsRhythm(claim.requirement.rhythm, claim, asOf),
  );
}
