import type { Report, ReportContext, Reporter } from '../model/report.ts';
import { annotateGate } from './github/annotate-gate.ts';
import { type CommandName, writeCommand } from './github/workflow-command.ts';
import { describeFinding } from './parts/describe-finding.ts';
import { describeLevel, describeMeaning, describeTarget } from './parts/describe-level.ts';
import { type Finding, listFindings, type Severity } from './parts/list-findings.ts';
import { relativeFile } from './parts/relative-file.ts';

/** Gravest first: GitHub shows ten annotations of each kind in a step, the first ones. */
const NAMES: Readonly<Record<Severity, CommandName>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};
const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

function annotate(finding: Finding, { result }: Report, { translate }: ReportContext): string {
  const { requirement, severity } = finding;
  const { id, title } = requirement.texts;
  const { line = 1, column = 1 } = requirement.judged.answer ?? {};
  const file = relativeFile(result.assessment.file);
  const properties = {
    file,
    line,
    col: column,
    title: translate('words:joint.titled', { id, title }),
  };
  return writeCommand(NAMES[severity], properties, describeFinding(finding, translate).join('\n'));
}

function summarise(report: Report, { translate }: ReportContext): string {
  const title = describeLevel(report, translate);
  const sentences = [describeTarget(report, translate), describeMeaning(report, translate)];
  return writeCommand('notice', { title }, sentences.join('\n'));
}

/** Workflow commands of GitHub Actions: an annotation at the answer of everything that is open. */
export const githubReporter: Reporter = {
  id: 'github',
  render(report: Report, context: ReportContext): string {
    const findings = listFindings(report);
    const sorted = ORDER.flatMap((severity) =>
      findings.filter((each) => each.severity === severity),
    );
    const lines = [
      ...annotateGate(report, context),
      ...sorted.map((each) => annotate(each, report, context)),
      summarise(report, context),
    ];
    return `${lines.join('\n')}\n`;
  },
};
