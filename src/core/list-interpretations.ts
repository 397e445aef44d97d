import type { Interpretation } from '../model/result.ts';
import type { Findings } from './judge.ts';

/** Our readings that this result rests on, where the publisher is silent. */
export function listInterpretations(findings: Findings): Interpretation[] {
  const judged = [...findings.requirements.values()];
  const readings: [Interpretation, boolean][] = [
    ['not-applicable-satisfies', judged.some((each) => each.outcome === 'not-applicable')],
    ['facts-remove-requirements', judged.some((each) => each.source === 'fact')],
  ];
  return readings.filter(([, rests]) => rests).map(([code]) => code);
}
