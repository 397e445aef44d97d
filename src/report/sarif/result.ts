import type { Report, ReportContext } from '../../model/report.ts';
import { visibleText } from '../../text/visible-text.ts';
import { describeFinding } from '../parts/describe-finding.ts';
import { fingerprint } from '../parts/fingerprint.ts';
import { joinSentences } from '../parts/join-sentences.ts';
import type { Finding } from '../parts/list-findings.ts';
import { locate } from './locate.ts';

/**
 * Text in which nothing is a link or a placeholder. SARIF 2.1.0, sections 3.11.5 and 3.11.6:
 * brackets make links unless escaped, braces make placeholders unless doubled.
 */
function escapeMessage(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}

function describeSuppressions({ exception }: Finding, report: Report) {
  if (exception === undefined) return {};
  const justification = exception.asWritten?.justification;
  const suppression = {
    kind: 'inSource',
    status: 'accepted',
    ...(justification && { justification: visibleText(justification) }),
    location: locate(report, exception),
    properties: {
      exception: exception.id,
      approved: exception.approved,
      expires: exception.expires,
    },
  };
  return { suppressions: [suppression] };
}

/** One finding: SARIF 2.1.0, section 3.27. */
export function describeResult(
  finding: Finding,
  ruleIndex: number,
  report: Report,
  context: ReportContext,
) {
  const { requirement, severity, level, strategy } = finding;
  const { id, outcome, source, control, answer } = requirement.judged;
  const { translate } = context;
  const told = describeFinding(finding, translate).map(escapeMessage);
  const text = joinSentences(told, translate);
  const print = fingerprint(finding, report, context);
  return {
    ruleId: id,
    ruleIndex,
    level: severity,
    message: { text },
    locations: [locate(report, answer)],
    // GitHub tells findings apart by the first; its form is 16 digits and a counter.
    partialFingerprints: {
      primaryLocationLineHash: `${print.slice(0, 16)}:1`,
      'e8Requirement/v1': print,
    },
    ...describeSuppressions(finding, report),
    properties: { outcome, source, control, strategy: strategy.judged.id, blocksLevel: level },
  };
}
