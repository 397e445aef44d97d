import type { Report, ReportContext } from '../../model/report.ts';
import { describeDraft } from '../parts/describe-draft.ts';
import { describeCeiling, describeLevel, describeTarget } from '../parts/describe-level.ts';
import { describeReason } from '../parts/describe-reason.ts';
import { joinSentences } from '../parts/join-sentences.ts';
import { shorten } from './shorten.ts';

function describeGate(report: Report, { translate }: ReportContext): string[] {
  const { gate } = report.result;
  if (gate === null || gate.passed) return [];
  const reasons = gate.reasons.map((each) => describeReason(each, report, translate));
  const told = shorten(joinSentences([...new Set(reasons)], translate));
  return ['', `**${translate('formats:short.gate')}** ${told}`];
}

/** The level, whether it is the target, what could still be, and who says so. */
export function renderHead(report: Report, context: ReportContext): string[] {
  const { translate } = context;
  const { organisation, assessor } = report.result.assessment;
  const heading = translate('formats:short.heading', {
    framework: report.pack.title,
    organisation: organisation.name,
  });
  const draft = describeDraft(context);
  const lines = [
    `**${describeLevel(report, translate)}**`,
    describeTarget(report, translate),
    describeCeiling(report, translate),
  ];
  return [
    `### ${shorten(heading)}`,
    '',
    lines.filter((text) => text !== '').join('\\\n'),
    ...describeGate(report, context),
    '',
    translate(`words:independence.${assessor?.independence ?? 'unknown'}.meaning`),
    ...(draft === undefined ? [] : ['', draft]),
  ];
}
