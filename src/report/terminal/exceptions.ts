import type { Report, ReportContext } from '../../model/report.ts';
import { wrapText } from '../../text/wrap-text.ts';
import { describeException } from '../parts/describe-exception.ts';
import type { Style } from './style.ts';

/** Each exception: whether it counts, until when, and if not, why. */
export function renderExceptions(report: Report, context: ReportContext, style: Style): string[] {
  const { translate, width } = context;
  const { exceptions } = report.result;
  if (exceptions.length === 0) return [];
  return [
    style.heading(translate('report:exceptions.heading')),
    ...exceptions.flatMap((each) =>
      wrapText(describeException(each, context), width).map((line) =>
        each.inForce ? line : style.bad(line),
      ),
    ),
  ];
}
