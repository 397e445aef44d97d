import type { ResultEvidence } from '../model/result.ts';

/** The day of a date or of a moment, as written: where it has a time, its own time zone counts. */
function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/**
 * Every day on which a piece of evidence says that something was found or done, `YYYY-MM-DD`: its
 * own date, the end of its period, and the moments of a time limit.
 */
export function listEvidenceDays(evidence: Partial<ResultEvidence>): string[] {
  const { date, period, released, applied } = evidence;
  return [date, period?.to, released, applied].filter((each) => each !== undefined).map(dayOf);
}
