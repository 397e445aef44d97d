import type { GateReason } from '../../model/gate.ts';
import type { ResultStrategy } from '../../model/result.ts';
import type { GateSubject } from './gate-subject.ts';
import { listBlocking } from './list-blocking.ts';
import { makeReason } from './make-reason.ts';

function checkOverall(subject: GateSubject): GateReason[] {
  const { conditions, overall, strategies } = subject;
  const { target } = conditions;
  // Where no strategy applies there is nothing that could pass, whatever was asked for.
  if (overall.level !== null && (target === undefined || overall.level >= target)) return [];
  const ids = strategies
    .filter(({ level }) => level !== null && target !== undefined && level < target)
    .flatMap((each) => listBlocking(each, target as number));
  return [makeReason('below-target', ids, subject)];
}

/** A strategy that does not apply shows no level: what was marked so is what stands in the way. */
function listInTheWay(strategy: ResultStrategy, level: number, { pack }: GateSubject): string[] {
  if (strategy.level !== null) return listBlocking(strategy, level);
  return pack.strategies
    .filter(({ id }) => id === strategy.id)
    .flatMap(({ requirements }) => requirements)
    .filter(({ levels }) => levels.some((each) => each <= level))
    .map(({ id }) => id);
}

function checkRequired(strategy: ResultStrategy, subject: GateSubject): GateReason[] {
  const level = subject.conditions.require?.[strategy.id];
  if (level === undefined || (strategy.level !== null && strategy.level >= level)) return [];
  const ids = listInTheWay(strategy, level, subject);
  return [makeReason('below-target', ids, subject, { strategy: strategy.id, level })];
}

/** `below-target`: the whole against the target, and each strategy against its required level. */
export function checkTarget(subject: GateSubject): GateReason[] {
  return [
    ...checkOverall(subject),
    ...subject.strategies.flatMap((each) => checkRequired(each, subject)),
  ];
}
