import type { GateReason } from '../../model/gate.ts';
import { isAnswered } from '../is-answered.ts';
import { findBar } from './find-bar.ts';
import type { GateSubject } from './gate-subject.ts';
import { makeReason } from './make-reason.ts';

function listOpen({ strategies, conditions, pack }: GateSubject): string[] {
  const bar = findBar(conditions, pack);
  return strategies
    .filter(({ level }) => level !== null)
    .flatMap(({ levels }) => levels.filter((each) => each.level <= bar))
    .flatMap((each) => each.notAssessed);
}

/** `incomplete`: nobody has looked at something up to the level that the gate looks at. */
export function checkComplete(subject: GateSubject): GateReason[] {
  const open = subject.conditions.complete ? listOpen(subject) : [];
  return open.length > 0 ? [makeReason('incomplete', open, subject)] : [];
}

/** `incomplete` where nobody answered anything: a gate that saw nothing is not passed. */
export function checkAnything(subject: GateSubject): GateReason[] {
  if ([...subject.requirements.values()].some(isAnswered)) return [];
  return [makeReason('incomplete', listOpen(subject), subject)];
}
