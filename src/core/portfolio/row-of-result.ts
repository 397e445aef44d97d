import { EVIDENCE_QUALITIES } from '../../model/evidence-quality.ts';
import type { Row, RowAssurance, RowBase, RowWork } from '../../model/portfolio.ts';
import type {
  Assurance,
  Result,
  ResultLevel,
  ResultStrategy,
  RoadmapStage,
} from '../../model/result.ts';
import { findGoal, type Identify, makeRow, tellStated } from './make-row.ts';

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

function sumBase(levels: readonly ResultLevel[], level: number): RowBase {
  const sum = { level, required: 0, satisfied: 0, unmet: 0, notAssessed: 0 };
  const counts = { ...sum, notApplicable: 0, excepted: 0 };
  for (const each of levels) {
    counts.required += each.required;
    counts.satisfied += each.satisfied;
    counts.unmet += each.unmet.length;
    counts.notAssessed += each.notAssessed.length;
    counts.notApplicable += each.satisfiedBy['not-applicable'];
    counts.excepted += each.satisfiedBy.exception;
  }
  return counts;
}

function sumAssurance(levels: readonly ResultLevel[], stated: Assurance['stated']): RowAssurance {
  const sum = { stated, excellent: 0, good: 0, fair: 0, poor: 0, withoutEvidence: 0 };
  for (const { assurance } of levels) {
    sum.withoutEvidence += assurance.withoutEvidence;
    for (const quality of EVIDENCE_QUALITIES) sum[quality] += assurance.evidence[quality];
  }
  return sum;
}

/** The row of a saved result, which is not judged again. */
export function rowOfResult(result: Result, identify: Identify): Row {
  const { framework, assessment, roadmap, asOf, target, overall, strategies } = result;
  const next = listWork(roadmap.next, result);
  const known = strategies.slice(0, 1).flatMap(({ levels }) => levels.map(({ level }) => level));
  const goal = findGoal({ target, next }, known);
  const levels = listLevels(strategies, goal);
  const source = {
    framework,
    assessment,
    asOf,
    target,
    overall,
    strategies: strategies.map(({ id, level, ceiling }) => ({ id, level, ceiling })),
    base: sumBase(levels, goal),
    assurance: sumAssurance(levels, tellStated(assessment)),
    next,
    toTarget: listWork(roadmap.target, result),
  };
  return makeRow(source, identify);
}
