import type { Gate, GateReason } from '../../model/gate.ts';
import { checkAge } from './check-age.ts';
import { checkBaseline } from './check-baseline.ts';
import { checkAnything, checkComplete } from './check-complete.ts';
import { checkExceptions } from './check-exceptions.ts';
import { checkFramework } from './check-framework.ts';
import { checkQuality } from './check-quality.ts';
import { checkRhythms } from './check-rhythms.ts';
import { checkTarget } from './check-target.ts';
import type { GateSubject } from './gate-subject.ts';

/** In the order of `GATE_CODES`. */
const CHECKS: readonly ((subject: GateSubject) => GateReason[])[] = [
  checkTarget,
  checkComplete,
  checkQuality,
  checkAge,
  checkRhythms,
  checkExceptions,
  checkFramework,
  checkBaseline,
];

/**
 * The verdict on the conditions that were asked for, with every reason against it; `null` where
 * none was asked for.
 */
export function judgeGate(subject: GateSubject): Gate | null {
  const { conditions } = subject;
  if (Object.keys(conditions).length === 0) return null;
  const found = CHECKS.flatMap((check) => check(subject));
  const reasons = found.length > 0 ? found : checkAnything(subject);
  return { passed: reasons.length === 0, reasons, conditions };
}
