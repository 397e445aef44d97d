import type { GateReason } from '../../model/gate.ts';
import type { Report, ReportContext } from '../../model/report.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { describeConditions } from '../parts/describe-conditions.ts';
import { describeReason, listUnplaced } from '../parts/describe-reason.ts';
import { joinList } from '../parts/join-list.ts';

function renderReason(reason: GateReason, report: Report, { translate }: ReportContext): string[] {
  const placed = (reason.places ?? []).map(({ id, line }) =>
    translate('gate:at-line', { id, line }),
  );
  const unplaced = listUnplaced(reason);
  const silent = unplaced.length === 0 || reason.code === 'wrong-framework';
  const lines = [
    ...(placed.length > 0 ? [joinList(placed, translate)] : []),
    ...(silent ? [] : [translate('gate:no-answer', { ids: joinList(unplaced, translate) })]),
  ];
  return [
    `- ${escapeMarkdown(describeReason(reason, report, translate))}`,
    ...lines.map((each) => `  - ${escapeMarkdown(each)}`),
  ];
}

/** What the gate asks for, and every reason why it is not passed; nothing where none was asked. */
export function renderGate(report: Report, context: ReportContext): string[] {
  const { gate } = report.result;
  const { translate } = context;
  if (gate === null) return [];
  const asked = describeConditions(gate.conditions ?? {}, report, translate);
  const list = escapeMarkdown(joinList(asked, translate));
  if (gate.passed) return asked.length > 0 ? [translate('gate:passed', { list })] : [];
  return [
    `## ${translate('gate:heading')}`,
    '',
    ...(asked.length > 0 ? [translate('gate:asked', { list }), ''] : []),
    ...gate.reasons.flatMap((reason) => renderReason(reason, report, context)),
  ];
}
