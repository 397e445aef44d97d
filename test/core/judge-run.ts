import { judgeAssessment } from '../../src/core/judge-assessment.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { LoadedPack } from '../../src/model/control-pack.ts';
import type { Result } from '../../src/model/result.ts';
import { makeAssessment } from './make-assessment.ts';

export const AS_OF = '2026-11-15';

/** Judges some answers on a fixed day. */
export function judgeRun(
  pack: LoadedPack,
  fields: Partial<Assessment>,
  options: { asOf?: string | null; target?: number | null } = {},
): Result {
  const { asOf = AS_OF, target = null } = options;
  return judgeAssessment(pack, makeAssessment(fields), { asOf, target });
}

/** The judged requirement of that id. */
export function pick(result: Result, id: string) {
  const found = result.requirements.find((each) => each.id === id);
  if (!found) throw new Error(`no requirement ${id}`);
  return found;
}

/** The codes of a result's warnings. */
export function listCodes(result: Result): string[] {
  return result.warnings.map((each) => each.code);
}
