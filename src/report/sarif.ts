import type { Report, ReportContext, Reporter } from '../model/report.ts';
import { findGoal } from './parts/find-goal.ts';
import { listFindings } from './parts/list-findings.ts';
import { relativeFile } from './parts/relative-file.ts';
import { writeJson } from './parts/write-json.ts';
import { chooseLanguage } from './sarif/choose-language.ts';
import { createHelpWriter } from './sarif/help.ts';
import { encodePath } from './sarif/locate.ts';
import { describeResult } from './sarif/result.ts';
import { describeRule } from './sarif/rule.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A rule for every requirement that was looked at: those up to the goal, in pack order. */
function listRules(report: Report, { translate }: ReportContext) {
  const goal = findGoal(report);
  const writeHelp = createHelpWriter(translate);
  return report.strategies.flatMap(({ texts }) =>
    texts.requirements
      .filter(({ levels }) => levels.some((level) => level <= goal))
      .flatMap(({ id }) => {
        const found = report.requirements.get(id);
        return found ? [describeRule(found, texts.id, report, writeHelp, translate)] : [];
      }),
  );
}

/** What SARIF has no place for: levels, and every outcome, satisfied ones too. */
function describeRun({ result }: Report, { locale }: ReportContext) {
  const { framework, target, asOf, overall, gate } = result;
  const outcomes = Object.fromEntries(result.requirements.map(({ id, outcome }) => [id, outcome]));
  const name = `${framework.id}@${framework.release}`;
  return { framework: name, asOf, target, overall, gate, lang: locale.tag, outcomes };
}

/**
 * SARIF 2.1.0 (OASIS): what is not satisfied up to the target, for code scanning. Lines are those
 * of the answers in the assessment; columns count UTF-16 code units.
 */
export const sarifReporter: Reporter = {
  id: 'sarif',
  render(report: Report, context: ReportContext): string {
    const rules = listRules(report, context);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const results = listFindings(report).map((finding) => {
      const index = indexes.get(finding.requirement.texts.id) ?? -1;
      return describeResult(finding, index, report, context);
    });
    const language = chooseLanguage(context.locale.tag);
    const link = report.pack.references[0]?.link;
    const path = encodePath(relativeFile(report.result.assessment.file));
    const run = {
      tool: {
        driver: {
          name: 'e8',
          version: context.version,
          semanticVersion: context.version,
          // Whoever reads a finding needs the model behind it first.
          ...(link !== undefined && { informationUri: link }),
          ...(language !== undefined && { language }),
          rules,
        },
      },
      ...(language !== undefined && { language }),
      // What comes before the last slash is GitHub's category: one for each assessment.
      automationDetails: { id: `e8/${report.pack.id}/${path}/` },
      invocations: [{ executionSuccessful: true }],
      columnKind: 'utf16CodeUnits',
      results,
      properties: describeRun(report, context),
    };
    return writeJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2);
  },
};
