import type { LoadedAssessment } from '../../model/assessment.ts';
import type { ControlPack } from '../../model/control-pack.ts';
import type { Row, RowWork } from '../../model/portfolio.ts';
import type { ResultRequirement, ResultStrategy } from '../../model/result.ts';
import { chooseWork } from '../choose-work.ts';
import { judge } from '../judge.ts';
import { listRequirements } from '../list-requirements.ts';
import { chooseStages } from '../plan-roadmap.ts';
import { scoreOverall } from '../score-overall.ts';
import { scoreStrategy } from '../score-strategy.ts';
import { type Identify, makeRow } from './make-row.ts';

/** By what an assessment is judged. */
export interface RowOptions {
  /** `YYYY-MM-DD`; `null` only where the assessment has no exceptions. */
  asOf: string | null;
  target: number | null;
  identify: Identify;
}

/** The work of one stage, in the pack's order. */
function planWork(
  pack: ControlPack,
  strategies: readonly ResultStrategy[],
  judged: ReadonlyMap<string, ResultRequirement>,
  level: number | null,
): RowWork | null {
  if (level === null) return null;
  const chosen = chooseWork(pack, strategies, judged, level);
  const ids: string[] = [];
  for (const { id } of listRequirements(pack)) if (chosen.has(id)) ids.push(id);
  return { level, ids };
}

/**
 * Judges a checked assessment as `judgeAssessment` does, and keeps what a row has: no warnings, no
 * texts, no order of work.
 */
export function judgeRow(
  pack: ControlPack,
  loaded: LoadedAssessment,
  { asOf, target, identify }: RowOptions,
): Row {
  const { assessment } = loaded;
  const { organisation, scope, assessor } = assessment;
  const { requirements, exceptions } = judge(pack, loaded, asOf ?? '');
  const strategies = pack.strategies.map((each) =>
    scoreStrategy(each, pack.levels, { requirements, exceptions }, assessor?.independence),
  );
  const overall = scoreOverall(strategies, target);
  const stages = chooseStages(pack, overall.level, target);
  const next = planWork(pack, strategies, requirements, stages.next);
  const source = {
    framework: `${pack.id}@${pack.release}`,
    organisation,
    scope: scope?.id,
    asOf,
    assessedOn: assessment['assessed-on'],
    stated: assessor?.independence ?? ('unknown' as const),
    target,
    overall,
    strategies,
    next,
    // Mostly the same level, and then the same work.
    toTarget:
      stages.target === stages.next
        ? next
        : planWork(pack, strategies, requirements, stages.target),
  };
  return makeRow(source, identify);
}
