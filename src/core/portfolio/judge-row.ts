import type { LoadedAssessment } from '../../model/assessment.ts';
import type { ControlPack } from '../../model/control-pack.ts';
import type { Row, RowStrategy } from '../../model/portfolio.ts';
import { chooseStages } from '../plan-roadmap.ts';
import { scoreOverall } from '../score-overall.ts';
import { findCodes, type RowFindings } from './find-codes.ts';
import { findGoal, type Identify, makeRow, tellStated } from './make-row.ts';
import { type NumberedPack, type NumberedStrategy, numberPack } from './number-pack.ts';
import { planRowWork } from './plan-row-work.ts';
import { countCodes, scoreCodes } from './score-codes.ts';

/** By what an assessment is judged. */
export interface RowOptions {
  /** `YYYY-MM-DD`; `null` only where the assessment has no exceptions. */
  asOf: string | null;
  target: number | null;
  identify: Identify;
}

/** Built up one by one: V8 gives what `map` makes another shape once this is compiled. */
function scoreAll({ strategies, levels }: NumberedPack, findings: RowFindings): RowStrategy[] {
  const scored: RowStrategy[] = [];
  for (let at = 0; at < strategies.length; at += 1) {
    scored.push(scoreCodes(strategies[at] as NumberedStrategy, levels, findings));
  }
  return scored;
}

/**
 * Judges a checked assessment as `judgeAssessment` does, and keeps what a row has: no warnings, no
 * texts, no order of work. By numbers rather than by ids, which takes an eighth of the time; a test
 * holds both ways against each other.
 */
export function judgeRow(
  pack: ControlPack,
  { assessment }: LoadedAssessment,
  { asOf, target, identify }: RowOptions,
): Row {
  const numbered = numberPack(pack);
  const findings = findCodes(numbered, assessment, asOf ?? '');
  const strategies = scoreAll(numbered, findings);
  const overall = scoreOverall(strategies, target);
  const stages = chooseStages(pack, overall.level, target);
  const plan = (level: number | null) =>
    level === null ? null : planRowWork(numbered, strategies, findings, level);
  const next = plan(stages.next);
  const level = findGoal({ target, next }, numbered.levels);
  const stated = tellStated(assessment);
  const { base, assurance } = countCodes(numbered, strategies, findings, { level, stated });
  const source = {
    framework: pack,
    assessment,
    asOf,
    target,
    overall,
    strategies,
    base,
    assurance,
    next,
    // Mostly the same level, and then the same work.
    toTarget: stages.target === stages.next ? next : plan(stages.target),
  };
  return makeRow(source, identify);
}
