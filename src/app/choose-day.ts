import type { Assessment } from '../model/assessment.ts';
import type { Host } from '../model/host.ts';

/** What a run says about the day. */
export interface DayRequest {
  host: Host;
  /** `YYYY-MM-DD`, `today`, or undefined for the assessment's own day. */
  asOf: string | undefined;
}

/** The day by which an assessment is judged, `YYYY-MM-DD`; `null` where nothing says one. */
export function chooseDay({ host, asOf }: DayRequest, assessment: Assessment): string | null {
  const day = asOf === 'today' ? host.today() : asOf;
  return day ?? assessment['assessed-on'] ?? null;
}
