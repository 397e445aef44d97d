/**
 * When a requirement applies, in terms of facts: one fact id, or any or all of several conditions.
 * An unanswered fact counts as true, so what is unknown is never left out.
 */
export type Condition = string | { any: readonly Condition[] } | { all: readonly Condition[] };
