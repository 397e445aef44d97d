import type { Answer } from '../../model/assessment.ts';
import type { Outcome } from '../../model/outcome.ts';

/** What people say, in the order in which it is offered, and ASD's outcome for each. */
const OUTCOMES_SPOKEN = {
  everywhere: 'effective',
  'another-way': 'alternate-control',
  partly: 'ineffective',
  'not-yet': 'ineffective',
  'decided-not': 'not-implemented',
  unknown: 'not-assessed',
  'not-applicable': 'not-applicable',
  later: 'not-assessed',
} as const satisfies Record<string, Outcome>;

/** An answer in people's words. */
export type Spoken = keyof typeof OUTCOMES_SPOKEN;

export const SPOKEN = Object.keys(OUTCOMES_SPOKEN) as readonly Spoken[];

/** ASD's outcome for what was said. There is no "partly" in ASD's scheme: it is ineffective. */
export function toOutcome(spoken: Spoken): Outcome {
  return OUTCOMES_SPOKEN[spoken];
}

/** What somebody must have said for a written answer; a person or a script may have written it. */
export function toSpoken({ outcome, note, ask }: Answer): Spoken {
  if (outcome === 'ineffective') return note === undefined ? 'not-yet' : 'partly';
  if (outcome === 'not-assessed') return ask === undefined ? 'later' : 'unknown';
  if (outcome === 'no-visibility') return 'unknown';
  return SPOKEN.find((each) => OUTCOMES_SPOKEN[each] === outcome) ?? 'later';
}
