import { EVIDENCE_QUALITIES } from '../model/evidence-quality.ts';
import type { ResultEvidence } from '../model/result.ts';

/** Position of the best quality among pieces of evidence; past the end where there is none. */
export function rankBest(evidence: readonly ResultEvidence[]): number {
  let best: number = EVIDENCE_QUALITIES.length;
  for (const { quality } of evidence) best = Math.min(best, EVIDENCE_QUALITIES.indexOf(quality));
  return best;
}
