import { judge } from '../../core/judge.ts';
import { judgeAssessment } from '../../core/judge-assessment.ts';
import { scoreStrategy } from '../../core/score-strategy.ts';
import type { LoadedAssessment } from '../../model/assessment.ts';
import type { Result, ResultLevel, ResultStrategy } from '../../model/result.ts';
import type { Desk } from './desk.ts';

function loadNow({ store }: Desk): LoadedAssessment {
  const { assessment, file } = store;
  return { assessment, file, digest: '', positions: {} };
}

/** The result as it would be now. */
export function judgeNow(desk: Desk): Result {
  const { pack, scope, today } = desk;
  return judgeAssessment(pack, loadNow(desk), { asOf: today(), target: scope.target });
}

/** The levels alone, in a tenth of the time: this is asked between a key and the next question. */
export function scoreNow(desk: Desk): ResultStrategy[] {
  const { pack } = desk.pack;
  const loaded = loadNow(desk);
  const findings = judge(pack, loaded, desk.today());
  const independence = loaded.assessment.assessor?.independence;
  return pack.strategies.map((each) => scoreStrategy(each, pack.levels, findings, independence));
}

/** The lowest level of a strategy that is not met, up to the target; undefined where all are. */
export function findNextLevel(strategy: ResultStrategy, target: number): ResultLevel | undefined {
  return strategy.levels.find((each) => each.level <= target && !each.met);
}
