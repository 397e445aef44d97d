import { EVIDENCE_QUALITIES } from '../model/evidence-quality.ts';
import type { ResultEvidence } from '../model/result.ts';

/** Position of the best quality among pieces of evidence; past the end where there is none. */
export function rankBest(evidence: readonly ResultEvidence[]): number {
  let best: number = EVIDENCE_QUALITIES.length;
  for (let at = 0; at < evidence.length; at += 1) {
    const rank = EVIDENCE_QUALITIES.indexOf((evidence[at] as ResultEvidence).quality);
    if (rank < best) best = rank;
  }
  return best;
}
