import type { Report, ReportContext } from '../../model/report.ts';
import { wrapText } from '../../text/wrap-text.ts';
import { describeTrust } from '../parts/describe-trust.ts';
import type { Style } from './style.ts';

/** How far the level can be trusted. */
export function renderTrust(report: Report, context: ReportContext, style: Style): string[] {
  const { translate, width } = context;
  const sentences = describeTrust(report, translate);
  return [
    style.heading(translate('report:trust.heading')),
    ...sentences.flatMap((text) => wrapText(text, width)),
  ];
}
