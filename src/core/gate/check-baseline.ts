import type { GateReason } from '../../model/gate.ts';
import type { Result, ResultStrategy } from '../../model/result.ts';
import type { GateSubject } from './gate-subject.ts';
import { listBlocking } from './list-blocking.ts';
import { makeReason } from './make-reason.ts';

/** What has no level now has lost the one that it had; what had none had nothing to lose. */
function hasFallen(was: number | null, is: number | null | undefined): was is number {
  return was !== null && (is === null || is === undefined || is < was);
}

function listLost(baseline: Result, { requirements }: GateSubject): string[] {
  return baseline.requirements
    .filter(({ id, satisfied }) => satisfied && requirements.get(id)?.satisfied !== true)
    .map(({ id }) => id);
}

function listOwn(strategy: string, { pack }: GateSubject): string[] {
  const own = pack.strategies.find((each) => each.id === strategy)?.requirements ?? [];
  return own.map(({ id }) => id);
}

/** The lost requirements of the strategy; where none was lost, what stands in the way now. */
function explainFall(
  { id, level }: ResultStrategy & { level: number },
  is: ResultStrategy | undefined,
  lost: readonly string[],
  subject: GateSubject,
): GateReason {
  const own = listOwn(id, subject).filter((each) => lost.includes(each));
  const blocking = is === undefined ? [] : listBlocking(is, level);
  const ids = own.length > 0 ? own : blocking;
  return makeReason('regression', ids, subject, { strategy: id, level });
}

/**
 * `regression`: a strategy fell below its level in the baseline or no longer has one, a requirement
 * that was satisfied is not, or the whole fell.
 */
export function checkBaseline(subject: GateSubject): GateReason[] {
  const { baseline, strategies, overall } = subject;
  if (baseline === undefined) return [];
  const lost = listLost(baseline, subject);
  const fallen = baseline.strategies.flatMap((was) => {
    const is = strategies.find(({ id }) => id === was.id);
    const { level } = was;
    return hasFallen(level, is?.level) ? [explainFall({ ...was, level }, is, lost, subject)] : [];
  });
  const told = new Set(fallen.flatMap(({ ids }) => ids));
  const others = lost.filter((id) => !told.has(id));
  const reasons = [
    ...fallen,
    ...(others.length > 0 ? [makeReason('regression', others, subject)] : []),
  ];
  const wholeFell = hasFallen(baseline.overall.level, overall.level);
  return reasons.length === 0 && wholeFell ? [makeReason('regression', [], subject)] : reasons;
}
