/**
 * What an assessor can find about a requirement: the seven assessment outcomes of ASD's
 * "Essential Eight assessment process guide", section "Assessment outcomes".
 */
export const OUTCOMES = [
  'effective',
  'alternate-control',
  'ineffective',
  'not-implemented',
  'no-visibility',
  'not-applicable',
  'not-assessed',
] as const;

/** One of ASD's seven assessment outcomes. */
export type Outcome = (typeof OUTCOMES)[number];
