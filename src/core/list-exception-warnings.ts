import type { ResultException, ResultWarning, WarningCode } from '../model/result.ts';
import { isDue } from './is-due.ts';
import type { Findings } from './judge.ts';
import { listControls } from './list-controls.ts';
import { placeOf } from './place-of.ts';

/** Requirements that an exception names and that neither it nor another one lifts. */
function listUntouched(exception: ResultException, findings: Findings): string[] {
  return exception.requirements.filter(
    (id) => findings.requirements.get(id)?.exception === undefined,
  );
}

/** What of an exception in force ends soon. */
function listEnding(exception: ResultException, asOf: string): WarningCode[] {
  const reviews = listControls(exception).map(({ review }) => review);
  const codes: WarningCode[] = [];
  if (isDue(exception.expires, asOf)) codes.push('exception-ending');
  if (reviews.some((review) => isDue(review, asOf))) codes.push('compensating-review-due');
  return codes;
}

/**
 * Exceptions that count for nothing, those in force that have nothing to lift, and those that end,
 * or of which a compensating control is to be reviewed, within 60 days.
 *
 * @param asOf `YYYY-MM-DD`; must be known where there are exceptions
 */
export function listExceptionWarnings(findings: Findings, asOf: string): ResultWarning[] {
  return findings.exceptions.flatMap((exception): ResultWarning[] => {
    const ids = [exception.id];
    const place = placeOf(exception);
    if (!exception.inForce) return [{ code: 'exception-not-in-force', ids, ...place }];
    const untouched = listUntouched(exception, findings);
    return [
      ...(untouched.length > 0
        ? [{ code: 'exception-without-effect' as const, ids: [...ids, ...untouched], ...place }]
        : []),
      ...listEnding(exception, asOf).map((code) => ({ code, ids, ...place })),
    ];
  });
}
