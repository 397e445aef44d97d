import { judgeAssessment } from '../../../src/core/judge-assessment.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { LoadedPack } from '../../../src/model/control-pack.ts';
import type { Gate, GateConditions, GateReason } from '../../../src/model/gate.ts';
import type { Result } from '../../../src/model/result.ts';
import { AS_OF } from '../judge-run.ts';
import { makeAssessment } from '../make-assessment.ts';

/** What a gate is judged with. */
export interface GateRun {
  pack: LoadedPack;
  fields: Partial<Assessment>;
  conditions?: GateConditions;
  baseline?: Result;
  asOf?: string | null;
}

/** Judges an assessment with the conditions of a gate on a fixed day. */
export function judgeWith({ pack, fields, conditions = {}, baseline, asOf = AS_OF }: GateRun) {
  const { target = null, ...others } = conditions;
  return judgeAssessment(pack, makeAssessment(fields), {
    asOf,
    target,
    conditions: others,
    ...(baseline && { baseline }),
  });
}

/** The reasons against passing. */
export function listReasons(run: GateRun): readonly GateReason[] {
  return (judgeWith(run).gate as Gate).reasons;
}

/** Codes with ids: `weak-evidence AA-0001 AA-0002`. */
export function tellReasons(run: GateRun): string[] {
  return listReasons(run).map(({ code, ids }) => [code, ...ids].join(' '));
}
