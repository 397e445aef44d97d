import type { ResultEvidence } from '../model/result.ts';
import { listEvidenceDays } from './evidence-days.ts';

/** How old evidence is, is told by its own date; without one, by the newest day that it names. */
export function findEvidenceDay(evidence: Partial<ResultEvidence>): string | undefined {
  return evidence.date ?? listEvidenceDays(evidence).sort().at(-1);
}
