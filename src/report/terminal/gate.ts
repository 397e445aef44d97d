import type { Gate, GateReason } from '../../model/gate.ts';
import type { Report, ReportContext } from '../../model/report.ts';
import type { Translate } from '../../model/translate.ts';
import { visibleText } from '../../text/visible-text.ts';
import { wrapText } from '../../text/wrap-text.ts';
import { describeConditions } from '../parts/describe-conditions.ts';
import { codeReason, listUnplaced } from '../parts/describe-reason.ts';
import { joinList } from '../parts/join-list.ts';
import type { Style } from './style.ts';

/** Places and ids shown of one reason; the JSON result lists all. */
const MOST = 8;
const INDENT = '  ';

function describeUnplaced(reason: GateReason, translate: Translate): string[] {
  const unplaced = listUnplaced(reason);
  if (unplaced.length === 0) return [];
  const shown = joinList(unplaced.slice(0, MOST), translate);
  const count = unplaced.length - MOST;
  const ids = count > 0 ? translate('gate:more-ids', { ids: shown, count }) : shown;
  return [translate('gate:no-answer', { ids })];
}

function describePlaces({ places = [] }: GateReason, report: Report, translate: Translate) {
  const file = visibleText(report.result.assessment.file, { singleLine: true });
  const count = places.length - MOST;
  return [
    ...places.slice(0, MOST).map(({ id, line, column }) => `${file}:${line}:${column} ${id}`),
    ...(count > 0 ? [translate('gate:more-places', { count })] : []),
  ];
}

function renderReason(reason: GateReason, report: Report, context: ReportContext): string[] {
  const { translate, width } = context;
  const inner = width - INDENT.length;
  const lines = [
    ...describePlaces(reason, report, translate),
    // The framework stands in the file even where its place is not known.
    ...(reason.code === 'wrong-framework' ? [] : describeUnplaced(reason, translate)),
  ];
  const [first = '', ...rest] = wrapText(codeReason(reason, report, translate), inner);
  return [
    `- ${first}`,
    ...rest.map((each) => INDENT + each),
    ...lines.flatMap((each) => wrapText(each, inner)).map((each) => INDENT + each),
  ];
}

/** The conditions, unless the target is the only one: the headline has said that. */
function renderConditions(
  { passed, conditions = {} }: Gate,
  report: Report,
  { translate, width }: ReportContext,
): string[] {
  if (Object.keys(conditions).every((key) => key === 'target')) return [];
  const list = joinList(describeConditions(conditions, report, translate), translate);
  return wrapText(translate(passed ? 'gate:passed' : 'gate:asked', { list }), width);
}

/** What the gate asks for, and every reason why it is not passed, with the lines to look at. */
export function renderGate(report: Report, context: ReportContext, style: Style): string[] {
  const { gate } = report.result;
  if (gate === null) return [];
  const conditions = renderConditions(gate, report, context);
  if (gate.passed) return conditions.map(style.good);
  return [
    style.heading(context.translate('gate:heading')),
    ...conditions,
    ...gate.reasons.flatMap((reason) => renderReason(reason, report, context)),
  ];
}
