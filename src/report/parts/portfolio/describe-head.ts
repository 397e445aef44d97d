import type { FrameworkView } from './view.ts';

/** How many organisations there are, and where their figures come from. */
export function describeHead({ report, summary, translate }: FrameworkView): string[] {
  const { figures } = summary;
  const { bad, minGroup } = report.summary;
  if (figures === null) return [translate('portfolio:hidden-total', { number: minGroup })];
  const { organisations, rows, independent } = figures;
  const counts = [
    translate('portfolio:organisations', { count: organisations }),
    translate('portfolio:from', { rows, bad, independent }),
  ];
  return rows > organisations ? [...counts, translate('portfolio:scopes')] : counts;
}
