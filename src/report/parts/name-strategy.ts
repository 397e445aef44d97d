import type { Report } from '../../model/report.ts';

/** The title of a strategy, by id. */
export function nameStrategy(id: string, report: Report): string {
  return report.strategies.find((each) => each.judged.id === id)?.texts.title ?? id;
}
