import type { Changed, ComparedFinding, FindingChange } from '../../model/comparison.ts';
import type { ResultRequirement } from '../../model/result.ts';
import { placeOf } from '../place-of.ts';
import { listCommon, type Pair } from './compared-result.ts';

/** Whether somebody answered, or stricter requirements or facts answer for it. */
function isAssessed({ source }: ResultRequirement): boolean {
  return source !== 'none';
}

function isInScope({ outcome }: ResultRequirement): boolean {
  return outcome !== 'not-applicable';
}

type Step = readonly [had: boolean, has: boolean, lost: FindingChange, gained: FindingChange];

/** The first thing that was and is no longer, or the other way round, says what changed. */
function nameChange(was: ResultRequirement, is: ResultRequirement): FindingChange | undefined {
  const steps: readonly Step[] = [
    [isInScope(was), isInScope(is), 'out-of-scope', 'into-scope'],
    [isAssessed(was), isAssessed(is), 'no-longer-assessed', 'newly-assessed'],
    [was.satisfied, is.satisfied, 'regressed', 'improved'],
  ];
  const step = steps.find(([had, has]) => had !== has);
  if (step !== undefined) return step[0] ? step[2] : step[3];
  const same =
    was.outcome === is.outcome && was.source === is.source && was.exception === is.exception;
  return same ? undefined : 'restated';
}

function describeFinding(judged: ResultRequirement): ComparedFinding {
  const { outcome, source, satisfied, exception } = judged;
  return {
    outcome,
    source,
    satisfied,
    ...(exception !== undefined && { exception }),
    ...placeOf(judged.answer),
  };
}

/** Requirements that both sides have and that were found differently. */
export function compareFindings(pair: Pair): Changed<FindingChange, ComparedFinding>[] {
  const common = listCommon(pair.old.result.requirements, pair.new.result.requirements);
  return common.flatMap(({ old: was, new: is }) => {
    const change = nameChange(was, is);
    if (change === undefined) return [];
    return [{ id: is.id, change, old: describeFinding(was), new: describeFinding(is) }];
  });
}
