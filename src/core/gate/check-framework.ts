import type { GateReason } from '../../model/gate.ts';
import type { GateSubject } from './gate-subject.ts';

/** `wrong-framework`: the assessment is against another pack or release than asked for. */
export function checkFramework(subject: GateSubject): GateReason[] {
  const { conditions, pack, frameworkPlace } = subject;
  const found = `${pack.id}@${pack.release}`;
  if (conditions.framework === undefined || conditions.framework === found) return [];
  const places = frameworkPlace && { places: [{ id: found, ...frameworkPlace }] };
  return [{ code: 'wrong-framework', ids: [found], ...places }];
}
