import type { Report, ReportRequirement, ReportStrategy } from '../../model/report.ts';
import type { Translate } from '../../model/translate.ts';
import { describeFinding } from '../parts/describe-finding.ts';
import { joinList } from '../parts/join-list.ts';
import type { Finding } from '../parts/list-findings.ts';
import { nameFact } from '../parts/name-fact.ts';
import type { XmlElement } from '../parts/write-xml.ts';

/** How a case ended, as the counts of a suite tell it. */
export type Ending = 'passed' | 'failed' | 'skipped';

/** A case and how it ended. */
export interface TestCase {
  ending: Ending;
  element: XmlElement;
}

function explainSkip({ judged }: ReportRequirement, report: Report, translate: Translate): string {
  const facts = (judged.facts ?? []).map((id) => nameFact(id, report));
  if (facts.length > 0)
    return translate('formats:junit.fact', { facts: joinList(facts, translate) });
  const reason = judged.answer?.reason?.trim();
  return reason || translate('formats:junit.no-reason');
}

function describeFailure(finding: Finding, translate: Translate): XmlElement {
  const [found = '', ...others] = describeFinding(finding, translate);
  const type = finding.requirement.judged.outcome;
  return { name: 'failure', attributes: { message: found, type }, children: [found, ...others] };
}

/**
 * One requirement. What nobody has looked at fails and says so, because a skipped case would read
 * as a passed one; what does not apply is skipped, with the reason.
 */
export function describeCase(
  requirement: ReportRequirement,
  finding: Finding | undefined,
  { texts }: ReportStrategy,
  report: Report,
  translate: Translate,
): TestCase {
  const { id, outcome } = requirement.judged;
  // Names are what tools follow a case by: no language may change them.
  const attributes = { classname: `${report.pack.id}.${texts.id}`, name: id, time: 0 };
  const make = (ending: Ending, children: XmlElement[]): TestCase => {
    return { ending, element: { name: 'testcase', attributes, children } };
  };
  if (finding !== undefined && finding.exception === undefined) {
    return make('failed', [describeFailure(finding, translate)]);
  }
  if (outcome !== 'not-applicable') return make('passed', []);
  const message = explainSkip(requirement, report, translate);
  return make('skipped', [{ name: 'skipped', attributes: { message } }]);
}
