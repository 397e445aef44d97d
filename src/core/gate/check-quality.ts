import { EVIDENCE_QUALITIES } from '../../model/evidence-quality.ts';
import type { GateReason } from '../../model/gate.ts';
import { checkEvidence } from './check-evidence.ts';
import type { GateSubject } from './gate-subject.ts';

/** `weak-evidence`: the best evidence of a claim is poorer than asked for, or there is none. */
export function checkQuality(subject: GateSubject): GateReason[] {
  const { minEvidence } = subject.conditions;
  if (minEvidence === undefined) return [];
  const enough = EVIDENCE_QUALITIES.slice(0, EVIDENCE_QUALITIES.indexOf(minEvidence) + 1);
  return checkEvidence('weak-evidence', subject, ({ current }) =>
    current.some(({ quality }) => enough.includes(quality)),
  );
}
