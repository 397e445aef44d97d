/**
 * What can be wrong with a file of evidence. Each has a text `cli:evidence.fault.<name>`; of the
 * first four, which leave nothing to hash, only one is ever told.
 */
export const EVIDENCE_FAULTS = [
  'outside',
  'missing',
  'not-a-file',
  'unreadable',
  'changed',
  'no-digest',
  'in-future',
  'too-old',
  'undated',
] as const;

/** One of the closed list of faults. */
export type EvidenceFault = (typeof EVIDENCE_FAULTS)[number];
