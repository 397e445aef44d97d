import type { Outcome } from '../model/outcome.ts';
import { isPositiveOutcome } from './is-positive-outcome.ts';

/**
 * Whether an outcome satisfies its requirement. There is no partial credit (ASD, assessment
 * process guide, "Assessment outcomes"). That `not-applicable` counts is our interpretation: the
 * guide lists the outcome and does not say; results and reports say that it is ours.
 */
export function isSatisfyingOutcome(outcome: Outcome): boolean {
  return isPositiveOutcome(outcome) || outcome === 'not-applicable';
}
