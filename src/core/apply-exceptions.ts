import type { LoadedAssessment } from '../model/assessment.ts';
import type { ResultException, ResultRequirement } from '../model/result.ts';
import { isAnswered } from './is-answered.ts';
import { listExceptionFaults } from './judge-exception.ts';

interface Lifted {
  requirements: ReadonlyMap<string, ResultRequirement>;
  exceptions: ResultException[];
}

/** An exception lifts what somebody found wanting, and nothing else. */
function isLiftable(judged: ResultRequirement): boolean {
  const wanting = judged.outcome === 'ineffective' || judged.outcome === 'not-implemented';
  return wanting && isAnswered(judged) && judged.exception === undefined;
}

/**
 * Judges every exception and lifts what those in force may lift. ASD, maturity model,
 * "Implementation": well-managed exceptions do not preclude a level.
 *
 * @param asOf `YYYY-MM-DD`; must be known where there are exceptions
 */
export function applyExceptions(
  loaded: LoadedAssessment,
  judged: ReadonlyMap<string, ResultRequirement>,
  asOf: string,
): Lifted {
  const written = loaded.assessment.exceptions ?? [];
  if (written.length === 0) return { requirements: judged, exceptions: [] };
  const requirements = new Map(judged);
  const exceptions = written.map((exception, index) => {
    const { id, requirements: named, ...asWritten } = exception;
    const faults = listExceptionFaults(exception, asOf);
    const lifts =
      faults.length > 0
        ? []
        : named.filter((name) => isLiftable(requirements.get(name) as ResultRequirement));
    for (const name of lifts) {
      const before = requirements.get(name) as ResultRequirement;
      requirements.set(name, { ...before, satisfied: true, exception: id });
    }
    return {
      id,
      inForce: faults.length === 0,
      faults,
      requirements: named,
      lifts,
      approved: exception.approved,
      expires: exception.expires,
      ...loaded.positions[`exceptions/${index}`],
      asWritten,
    };
  });
  return { requirements, exceptions };
}
