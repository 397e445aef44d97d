import type { Report } from '../../model/report.ts';

/** The title of a fact, by id; the id itself where the pack has none. */
export function nameFact(id: string, { pack }: Report): string {
  return pack.facts.find((each) => each.id === id)?.title ?? id;
}
