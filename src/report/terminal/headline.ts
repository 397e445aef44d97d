import type { Report, ReportContext } from '../../model/report.ts';
import { wrapText } from '../../text/wrap-text.ts';
import { describeDraft } from '../parts/describe-draft.ts';
import {
  describeCeiling,
  describeLevel,
  describeMeaning,
  describeTarget,
} from '../parts/describe-level.ts';
import type { Style } from './style.ts';

/** What was assessed, the level, what it means, and whether it is the target. */
export function renderHeadline(report: Report, context: ReportContext, style: Style): string[] {
  const { translate, width } = context;
  const { result, pack } = report;
  const { organisation, scope } = result.assessment;
  const paint = result.overall.targetMet === false ? style.bad : style.good;
  const about = [organisation.name, scope?.description].filter((text) => text !== undefined);
  const framework = translate('report:framework', { title: pack.title, release: pack.release });
  return [
    ...about.flatMap((text) => wrapText(text, width)),
    ...wrapText(framework, width).map(style.faint),
    ...wrapText(describeDraft(context) ?? '', width).filter((line) => line !== ''),
    '',
    style.heading(describeLevel(report, translate)),
    ...wrapText(describeTarget(report, translate), width).map(paint),
    ...wrapText(describeMeaning(report, translate), width),
    ...wrapText(describeCeiling(report, translate), width).filter((line) => line !== ''),
  ];
}
