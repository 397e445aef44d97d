import type { Evidence } from '../model/assessment.ts';
import type { EvidenceFault } from '../model/evidence-fault.ts';
import { countDays } from './count-days.ts';
import { listEvidenceDays } from './evidence-days.ts';
import { findEvidenceDay } from './find-evidence-day.ts';

/** By what the days of evidence are judged. */
export interface EvidenceClock {
  /** `YYYY-MM-DD`; `null` only where there are no days to judge. */
  asOf: string | null;
  /** Days that the newest day may lie back; undefined where age does not matter. */
  maxAge: number | undefined;
}

/** What is wrong with the days of a piece of evidence. */
export function judgeEvidenceDates(
  evidence: Evidence,
  { asOf, maxAge }: EvidenceClock,
): EvidenceFault[] {
  if (asOf === null) return [];
  const faults: EvidenceFault[] = [];
  if (listEvidenceDays(evidence).some((day) => day > asOf)) faults.push('in-future');
  if (maxAge === undefined) return faults;
  const newest = findEvidenceDay(evidence);
  if (newest === undefined) faults.push('undated');
  else if (countDays(newest, asOf) > maxAge) faults.push('too-old');
  return faults;
}
