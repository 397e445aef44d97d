import type { Report } from '../../model/report.ts';

/** The title of a strategy, by id; the id itself where the pack has none. */
export function nameStrategy(id: string, { pack }: Pick<Report, 'pack'>): string {
  return pack.strategies.find((each) => each.id === id)?.title ?? id;
}
