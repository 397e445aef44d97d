import type { GateReason } from '../../model/gate.ts';
import type { Report, ReportContext } from '../../model/report.ts';
import { codeReason } from '../parts/describe-reason.ts';
import { joinList } from '../parts/join-list.ts';
import { relativeFile } from '../parts/relative-file.ts';
import { writeCommand } from './workflow-command.ts';

/** Reasons whose requirements are findings already, each with its own annotation. */
const TOLD: readonly GateReason['code'][] = ['below-target', 'incomplete'];

function annotateReason(reason: GateReason, report: Report, { translate }: ReportContext) {
  const text = codeReason(reason, report, translate);
  const file = relativeFile(report.result.assessment.file);
  const places = TOLD.includes(reason.code) ? [] : (reason.places ?? []);
  const whole = [text, joinList(reason.ids, translate)].filter((line) => line !== '').join('\n');
  return [
    writeCommand('error', { title: translate('gate:heading') }, whole),
    ...places.map(({ id, line, column }) =>
      writeCommand('error', { file, line, col: column, title: id }, text),
    ),
  ];
}

/** Every reason why the gate is not passed, and where in the assessment it stands. */
export function annotateGate(report: Report, context: ReportContext): string[] {
  const reasons = report.result.gate?.reasons ?? [];
  return reasons.flatMap((each) => annotateReason(each, report, context));
}
