import type { CompensatingControl, Exception } from '../model/assessment.ts';
import type { ExceptionFault } from '../model/result.ts';
import { addCalendarYear } from './add-calendar-year.ts';

/** Outcomes of what lies outside an exception's scope that leave nothing open. */
const COVERED_REMAINDERS: readonly Exception['remainder'][] = [
  'effective',
  'alternate-control',
  'none-left',
];

function listControlFaults(
  controls: readonly CompensatingControl[],
  asOf: string,
): ExceptionFault[] {
  // Risk acceptance without compensating controls is level 0: ASD, maturity model FAQ.
  if (controls.length === 0) return ['no-compensating-control'];
  const faults: ExceptionFault[] = [];
  if (controls.some((control) => control.outcome !== 'effective')) {
    faults.push('compensating-control-not-effective');
  }
  if (controls.some((control) => control.review < asOf)) faults.push('compensating-review-overdue');
  return faults;
}

/**
 * Why an exception counts for nothing on a day; empty when it is in force. ASD's maturity model,
 * "Implementation": exceptions are documented, approved, minimised, covered by compensating
 * controls, and reviewed at least once a year.
 *
 * @param asOf `YYYY-MM-DD`; an exception is in force on the days of approval and of its end too
 */
export function listExceptionFaults(exception: Exception, asOf: string): ExceptionFault[] {
  const faults: ExceptionFault[] = [];
  if (exception.approved > asOf) faults.push('not-yet-approved');
  if (exception.expires < asOf) faults.push('expired');
  if (exception.expires > addCalendarYear(exception.approved)) faults.push('too-long');
  if (!COVERED_REMAINDERS.includes(exception.remainder)) faults.push('remainder-unmet');
  return [...faults, ...listControlFaults(exception['compensating-controls'], asOf)];
}
