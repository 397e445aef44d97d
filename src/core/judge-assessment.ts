import type { LoadedAssessment } from '../model/assessment.ts';
import type { LoadedPack } from '../model/control-pack.ts';
import type { GateConditions } from '../model/gate.ts';
import type { Result, ResultAssessment } from '../model/result.ts';
import { judgeGate } from './gate/judge-gate.ts';
import { judge } from './judge.ts';
import { listInterpretations } from './list-interpretations.ts';
import { listWarnings } from './list-warnings.ts';
import { planRoadmap } from './plan-roadmap.ts';
import { scoreOverall } from './score-overall.ts';
import { scoreStrategy } from './score-strategy.ts';

/** What the run asks for beside the assessment. */
export interface JudgeOptions {
  /** `YYYY-MM-DD`; `null` only where the assessment has no exceptions. */
  asOf: string | null;
  target: number | null;
  /** What the gate asks for beside the target. */
  conditions?: Omit<GateConditions, 'target'>;
  /** The saved result behind `conditions.baseline`. */
  baseline?: Result;
}

function describeAssessment(loaded: LoadedAssessment): ResultAssessment {
  const { organisation, scope, assessor, document } = loaded.assessment;
  const assessedOn = loaded.assessment['assessed-on'];
  return {
    file: loaded.file,
    // Asked for late: hashing costs more than judging, and most formats do not show it.
    get digest() {
      return loaded.digest;
    },
    organisation,
    ...(scope && { scope }),
    ...(assessor && { assessor }),
    ...(document && { document }),
    ...(assessedOn !== undefined && { 'assessed-on': assessedOn }),
  };
}

/**
 * Judges a checked assessment against the pack that it names. Pure: same input, same result; lists
 * are in the pack's order.
 */
export function judgeAssessment(
  loadedPack: LoadedPack,
  loaded: LoadedAssessment,
  options: JudgeOptions,
): Result {
  const { pack, digest } = loadedPack;
  const { id, release } = pack;
  const { asOf, target, baseline } = options;
  const findings = judge(pack, loaded, asOf ?? '');
  const independence = loaded.assessment.assessor?.independence;
  const strategies = pack.strategies.map((each) =>
    scoreStrategy(each, pack.levels, findings, independence),
  );
  const overall = scoreOverall(strategies, target);
  const conditions = { ...(target !== null && { target }), ...options.conditions };
  const frameworkPlace = loaded.positions['/framework'];
  const asked = { pack, conditions, baseline, asOf, frameworkPlace };
  return {
    schema: 'e8/result/v1',
    framework: { id, release },
    pack: { id, release, digest },
    asOf,
    target,
    overall,
    strategies,
    requirements: [...findings.requirements.values()],
    exceptions: findings.exceptions,
    roadmap: planRoadmap(pack, strategies, findings.requirements, {
      overall,
      target,
    }),
    interpretations: listInterpretations(findings),
    warnings: listWarnings(loadedPack, loaded, findings, strategies, asOf),
    gate: judgeGate({ ...asked, ...findings, overall, strategies }),
    assessment: describeAssessment(loaded),
  };
}
