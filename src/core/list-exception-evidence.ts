import type { Evidence, Exception } from '../model/assessment.ts';

/** What stands behind an exception: its own evidence, and that of what makes up for it. */
export function listExceptionEvidence(
  exception: Pick<Exception, 'evidence' | 'compensating-controls'>,
): readonly Evidence[] {
  const controls = exception['compensating-controls'];
  return [...(exception.evidence ?? []), ...controls.flatMap((each) => each.evidence ?? [])];
}
