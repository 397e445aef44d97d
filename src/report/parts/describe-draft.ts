import type { ReportContext } from '../../model/report.ts';

/** That a translation awaits review by a speaker, and how much of it was reviewed. */
export function describeDraft({ draft, translate }: Pick<ReportContext, 'draft' | 'translate'>) {
  if (draft === undefined) return undefined;
  const { reviewed, total } = draft;
  // Rounded down: a share is never made to look larger than it is.
  const percent = total === 0 ? 0 : Math.floor((reviewed / total) * 100);
  return translate('report:draft', { percent });
}
