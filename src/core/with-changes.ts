import type { ResultRequirement } from '../model/result.ts';

type Judged = ReadonlyMap<string, ResultRequirement>;

/** Judged requirements with some of them in a new state; as they were where nothing is new. */
export function withChanges(judged: Judged, changed: readonly ResultRequirement[]): Judged {
  if (changed.length === 0) return judged;
  const after = new Map(judged);
  for (const each of changed) after.set(each.id, each);
  return after;
}
