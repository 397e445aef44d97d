import type { GateReason } from '../../model/gate.ts';
import type { GateSubject } from './gate-subject.ts';
import { makeReason } from './make-reason.ts';

/** `expired-exception`: an exception of the assessment has ended. */
export function checkExceptions(subject: GateSubject): GateReason[] {
  if (!subject.conditions.noExpiredExceptions) return [];
  const expired = subject.exceptions.filter(({ faults }) => faults.includes('expired'));
  if (expired.length === 0) return [];
  const ids = expired.map(({ id }) => id);
  return [makeReason('expired-exception', ids, subject)];
}
