import type { Report, ReportContext, Reporter } from '../model/report.ts';
import { describeSuite } from './junit/test-suite.ts';
import { listFindings } from './parts/list-findings.ts';
import { writeXml } from './parts/write-xml.ts';

/**
 * JUnit XML in the form that both the schema of Apache Ant and that of Jenkins accept: a suite for
 * each strategy, a case for each requirement up to the target, or where there is none up to the
 * next level.
 */
export const junitReporter: Reporter = {
  id: 'junit',
  render(report: Report, context: ReportContext): string {
    const findings = new Map(listFindings(report).map((each) => [each.requirement.texts.id, each]));
    const children = report.strategies.map((strategy, index) =>
      describeSuite(strategy, index, findings, report, context),
    );
    return writeXml({ name: 'testsuites', children });
  },
};
