/**
 * How strong a piece of evidence is, best first. ASD's "Essential Eight assessment process
 * guide", section "Evidence quality".
 */
export const EVIDENCE_QUALITIES = ['excellent', 'good', 'fair', 'poor'] as const;

/** One of ASD's four evidence qualities. */
export type EvidenceQuality = (typeof EVIDENCE_QUALITIES)[number];
