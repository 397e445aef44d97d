import type { Condition } from '../model/condition.ts';

type Facts = Readonly<Record<string, boolean | null>>;

/**
 * Whether a condition holds. `unanswered` is what a fact without an answer counts as: `true` asks
 * "may it apply?", `false` asks "does it certainly apply?".
 */
export function holdsCondition(condition: Condition, facts: Facts, unanswered: boolean): boolean {
  if (typeof condition === 'string') {
    return (Object.hasOwn(facts, condition) ? facts[condition] : null) ?? unanswered;
  }
  const holds = (part: Condition) => holdsCondition(part, facts, unanswered);
  return 'any' in condition ? condition.any.some(holds) : condition.all.every(holds);
}

/** The facts that a condition names, in order, each once. */
export function listFacts(condition: Condition): string[] {
  if (typeof condition === 'string') return [condition];
  const parts = 'any' in condition ? condition.any : condition.all;
  return [...new Set(parts.flatMap(listFacts))];
}
