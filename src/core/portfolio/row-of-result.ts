import type { Row, RowWork } from '../../model/portfolio.ts';
import type { Result, RoadmapStage } from '../../model/result.ts';
import { type Identify, makeRow } from './make-row.ts';

/** The requirements of a stage in the result's own order, which is the pack's. */
function listWork(stage: RoadmapStage | null, { requirements }: Result): RowWork | null {
  if (stage === null) return null;
  const named = new Set(stage.items.flatMap((item) => item.requirements));
  return {
    level: stage.level,
    ids: requirements.flatMap(({ id }) => (named.has(id) ? [id] : [])),
  };
}

/** The row of a saved result, which is not judged again. */
export function rowOfResult(result: Result, identify: Identify): Row {
  const { framework, assessment, roadmap, asOf, target, overall, strategies } = result;
  const { organisation, scope, assessor } = assessment;
  const source = {
    framework: `${framework.id}@${framework.release}`,
    organisation,
    scope: scope?.id,
    asOf,
    assessedOn: assessment['assessed-on'],
    stated: assessor?.independence ?? ('unknown' as const),
    target,
    overall,
    strategies,
    next: listWork(roadmap.next, result),
    toTarget: listWork(roadmap.target, result),
  };
  return makeRow(source, identify);
}
