import type { Report, ReportContext } from '../../model/report.ts';
import { wrapText } from '../../text/wrap-text.ts';
import { describeWarning } from '../parts/describe-warning.ts';
import type { Style } from './style.ts';

/** Things that the reader should know although they change no level. */
export function renderWarnings(report: Report, context: ReportContext, style: Style): string[] {
  const { translate, width } = context;
  const { warnings } = report.result;
  // The section on exceptions has said already which do not count, and why.
  const told = warnings.filter((each) => each.code !== 'exception-not-in-force');
  if (told.length === 0) return [];
  return [
    style.heading(translate('report:warning.heading')),
    ...told.flatMap((each) =>
      wrapText(describeWarning(each, report, translate), width - 2).map((line, index) =>
        index === 0 ? `- ${line}` : `  ${line}`,
      ),
    ),
  ];
}
