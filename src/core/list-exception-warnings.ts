import type { ResultException, ResultWarning } from '../model/result.ts';
import type { Findings } from './judge.ts';

function placeOf({ line, column }: ResultException) {
  return {
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

/** Requirements that an exception names and that neither it nor another one lifts. */
function listUntouched(exception: ResultException, findings: Findings): string[] {
  return exception.requirements.filter(
    (id) => findings.requirements.get(id)?.exception === undefined,
  );
}

/** Exceptions that count for nothing, and those in force that have nothing to lift. */
export function listExceptionWarnings(findings: Findings): ResultWarning[] {
  return findings.exceptions.flatMap((exception): ResultWarning[] => {
    const place = placeOf(exception);
    if (!exception.inForce) {
      return [{ code: 'exception-not-in-force', ids: [exception.id], ...place }];
    }
    const untouched = listUntouched(exception, findings);
    if (untouched.length === 0) return [];
    return [
      {
        code: 'exception-without-effect',
        ids: [exception.id, ...untouched],
        ...place,
      },
    ];
  });
}
