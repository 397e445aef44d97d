import type { Report, ReportContext, Reporter } from '../model/report.ts';
import { describeBadge } from './badge/describe-badge.ts';
import { drawBadge } from './badge/draw-badge.ts';
import { writeXml } from './parts/write-xml.ts';

/** What the badge says aloud: the model with its release, the level, who says so, and when. */
function describeTitle(message: string, report: Report, { translate }: ReportContext): string {
  const { title, release } = report.pack;
  const framework = translate('report:framework', { title, release });
  const { asOf } = report.result;
  return asOf === null
    ? translate('formats:badge.title', { framework, message })
    : translate('formats:badge.title-dated', { framework, message, day: asOf });
}

/** A small SVG image for a web page or a README. */
export const badgeReporter: Reporter = {
  id: 'badge',
  render(report: Report, context: ReportContext): string {
    const badge = describeBadge(report, context);
    return writeXml(drawBadge(badge, describeTitle(badge.message, report, context)));
  },
};
