import type { Assessment } from '../../model/assessment.ts';
import type { Fact } from '../../model/control-pack.ts';

/** Whether any question has an answer that says something. */
export function hasAnswers({ answers }: Assessment): boolean {
  return Object.values(answers).some((given) => {
    const outcome = typeof given === 'string' ? given : given.outcome;
    return outcome !== 'not-assessed';
  });
}

/** Whether nothing is listed or counted; a template has empty lists and zeros. */
export function isInventoryEmpty({ scope }: Assessment): boolean {
  return Object.values(scope?.inventory ?? {}).every((each) =>
    typeof each === 'number' ? each === 0 : each.length === 0,
  );
}

/**
 * The facts that nobody has answered. "I am not sure" is an answer once the questions have begun;
 * before that it may as well be a template's.
 */
export function listOpenFacts(relevant: readonly Fact[], assessment: Assessment): Fact[] {
  const facts = assessment.scope?.facts ?? {};
  const counts = hasAnswers(assessment) ? [true, false, null] : [true, false];
  return relevant.filter(({ id }) => !counts.includes(facts[id] as boolean | null));
}
