import type { LoadedAssessment } from '../model/assessment.ts';
import type { ControlPack } from '../model/control-pack.ts';
import type { ResultException, ResultRequirement } from '../model/result.ts';
import { applyExceptions } from './apply-exceptions.ts';
import { applySuccessors } from './apply-successors.ts';
import { judgeRequirement } from './judge-requirement.ts';
import { listRequirements } from './list-requirements.ts';

/** Every requirement judged, by id in pack order, and every exception judged. */
export interface Findings {
  requirements: ReadonlyMap<string, ResultRequirement>;
  exceptions: readonly ResultException[];
}

/**
 * Judges every requirement of the pack: answers and facts first, then successors, then exceptions.
 *
 * @param asOf `YYYY-MM-DD`; an empty string where the assessment has no exceptions to judge
 */
export function judge(pack: ControlPack, loaded: LoadedAssessment, asOf: string): Findings {
  const requirements = listRequirements(pack);
  const alone = new Map<string, ResultRequirement>();
  for (const each of requirements) alone.set(each.id, judgeRequirement(each, loaded));
  return applyExceptions(loaded, applySuccessors(requirements, alone), asOf);
}
