import type { Report, ReportContext } from '../../model/report.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { describeWarning } from '../parts/describe-warning.ts';

/** Things that the reader should know although they change no level. */
export function renderWarnings(report: Report, { translate }: ReportContext): string[] {
  const { warnings } = report.result;
  if (warnings.length === 0) return [];
  const lines = warnings.map((each) => escapeMarkdown(describeWarning(each, report, translate)));
  return [`## ${translate('report:warning.heading')}`, '', ...lines.map((line) => `- ${line}`)];
}
