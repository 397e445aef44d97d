import { EVIDENCE_QUALITIES } from '../../model/evidence-quality.ts';
import type { Row, RowWork } from '../../model/portfolio.ts';
import type { Result, ResultLevel, ResultStrategy, RoadmapStage } from '../../model/result.ts';
import { findGoal, type Identify, makeRow, tellStated } from './make-row.ts';
import { type RowCounts, startCounts } from './start-counts.ts';

/** The requirements of a stage in the result's own order, which is the pack's. */
function listWork(stage: RoadmapStage | null, { requirements }: Result): RowWork | null {
  if (stage === null) return null;
  const named = new Set(stage.items.flatMap((item) => item.requirements));
  return {
    level: stage.level,
    ids: requirements.flatMap(({ id }) => (named.has(id) ? [id] : [])),
  };
}

/** The rows of one level, of all strategies that apply. */
function listLevels(strategies: readonly ResultStrategy[], goal: number): ResultLevel[] {
  return strategies
    .filter(({ level }) => level !== null)
    .flatMap(({ levels }) => levels.filter(({ level }) => level === goal));
}

function countLevel({ base, assurance }: RowCounts, level: ResultLevel): void {
  base.required += level.required;
  base.satisfied += level.satisfied;
  base.unmet += level.unmet.length;
  base.notAssessed += level.notAssessed.length;
  base.notApplicable += level.satisfiedBy['not-applicable'];
  base.excepted += level.satisfiedBy.exception;
  assurance.withoutEvidence += level.assurance.withoutEvidence;
  for (const quality of EVIDENCE_QUALITIES) {
    assurance[quality] += level.assurance.evidence[quality];
  }
}

/** The row of a saved result, which is not judged again. */
export function rowOfResult(result: Result, identify: Identify): Row {
  const { framework, assessment, roadmap, asOf, target, overall, strategies } = result;
  const next = listWork(roadmap.next, result);
  const known = strategies.slice(0, 1).flatMap(({ levels }) => levels.map(({ level }) => level));
  const goal = findGoal({ target, next }, known);
  const counts = startCounts(goal, tellStated(assessment));
  for (const level of listLevels(strategies, goal)) countLevel(counts, level);
  const source = {
    framework,
    assessment,
    asOf,
    target,
    overall,
    strategies: strategies.map(({ id, level, ceiling }) => ({ id, level, ceiling })),
    ...counts,
    next,
    toTarget: listWork(roadmap.target, result),
  };
  return makeRow(source, identify);
}
