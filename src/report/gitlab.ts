import type { Report, ReportContext, Reporter } from '../model/report.ts';
import { describeFinding } from './parts/describe-finding.ts';
import { fingerprint } from './parts/fingerprint.ts';
import { joinSentences } from './parts/join-sentences.ts';
import { type Finding, listFindings, type Severity } from './parts/list-findings.ts';
import { relativeFile } from './parts/relative-file.ts';
import { writeJson } from './parts/write-json.ts';

/** GitLab's five severities begin with `info` and end with `blocker`. */
const SEVERITIES: Readonly<Record<Severity, 'critical' | 'major' | 'info'>> = {
  error: 'critical',
  warning: 'major',
  note: 'info',
};

function describeViolation(finding: Finding, report: Report, context: ReportContext) {
  const { requirement, severity } = finding;
  const { id, answer } = requirement.judged;
  const { translate } = context;
  const told = joinSentences(describeFinding(finding, translate), translate);
  return {
    description: translate('words:joint.titled', { id, title: told }),
    check_name: id,
    fingerprint: fingerprint(finding, report, context),
    severity: SEVERITIES[severity],
    location: {
      path: relativeFile(report.result.assessment.file),
      lines: { begin: answer?.line ?? 1 },
    },
  };
}

/** GitLab's Code Quality report: a list, empty where nothing is open. */
export const gitlabReporter: Reporter = {
  id: 'gitlab',
  render(report: Report, context: ReportContext): string {
    const violations = listFindings(report).map((each) => describeViolation(each, report, context));
    return writeJson(violations, 2);
  },
};
