import type { Requirement } from '../model/control-pack.ts';
import type { ResultRequirement } from '../model/result.ts';
import { isAnswered } from './is-answered.ts';
import { isPositiveOutcome } from './is-positive-outcome.ts';

type ById = ReadonlyMap<string, ResultRequirement>;

/** Whether a requirement was answered, and found effective or met in another way. */
export function isAnsweredPositively(judged: ResultRequirement | undefined): boolean {
  return judged !== undefined && isAnswered(judged) && isPositiveOutcome(judged.outcome);
}

/**
 * Whether every requirement that takes this one's place was answered positively. More robust
 * measures are never penalised (ASD, maturity model FAQ). A successor that does not apply, or that
 * only an exception lifts, shows nothing about this one.
 */
export function isSuperseded(requirement: Requirement, judged: ById): boolean {
  const successors = requirement['superseded-by'] ?? [];
  return successors.length > 0 && successors.every((id) => isAnsweredPositively(judged.get(id)));
}
