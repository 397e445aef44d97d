import type { Outcome } from '../model/outcome.ts';

/** Whether the assessor found the requirement met, by itself or in another way. */
export function isPositiveOutcome(outcome: Outcome): boolean {
  return outcome === 'effective' || outcome === 'alternate-control';
}
