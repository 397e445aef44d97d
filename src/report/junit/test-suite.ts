import type {
  Report,
  ReportContext,
  ReportRequirement,
  ReportStrategy,
} from '../../model/report.ts';
import type { Translate } from '../../model/translate.ts';
import { findGoal } from '../parts/find-goal.ts';
import { joinList } from '../parts/join-list.ts';
import type { Finding } from '../parts/list-findings.ts';
import type { XmlElement } from '../parts/write-xml.ts';
import { describeCase, type Ending } from './test-case.ts';

/** What a case cannot say: how a strategy stands, and the outcome behind every case. */
function listProperties(
  { texts, judged }: ReportStrategy,
  requirements: readonly ReportRequirement[],
  { result }: Report,
): XmlElement[] {
  const { framework, target } = result;
  const values: [string, string | number | null][] = [
    ['title', texts.title],
    ['framework', `${framework.id}@${framework.release}`],
    ['target', target],
    ['level', judged.level],
    ['ceiling', judged.ceiling],
    ...requirements.map(({ judged }): [string, string] => [`outcome.${judged.id}`, judged.outcome]),
  ];
  return values
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({ name: 'property', attributes: { name, value: value ?? '' } }));
}

/** Cases that pass although their own outcome would not let them. */
function explainPass(
  { texts, judged }: ReportRequirement,
  finding: Finding | undefined,
  translate: Translate,
): string[] {
  const { id } = texts;
  if (finding?.exception) {
    const { id: exception, expires } = finding.exception;
    return [translate('formats:junit.lifted', { id, exception, expires })];
  }
  if (judged.source !== 'successor') return [];
  const ids = joinList(texts['superseded-by'] ?? [], translate);
  return [translate('formats:junit.replaced', { id, ids })];
}

function describeLevel({ judged }: ReportStrategy, translate: Translate): string {
  const { level, ceiling } = judged;
  if (level === null) return translate('report:findings.not-applicable');
  return translate('report:findings.level', { level, ceiling: ceiling ?? level });
}

/** One strategy as a suite, with a case for each of its requirements up to the goal. */
export function describeSuite(
  strategy: ReportStrategy,
  index: number,
  findings: ReadonlyMap<string, Finding>,
  report: Report,
  { translate }: ReportContext,
): XmlElement {
  const goal = findGoal(report);
  const { asOf } = report.result;
  const requirements = strategy.texts.requirements
    .filter(({ levels }) => levels.some((level) => level <= goal))
    .flatMap(({ id }) => report.requirements.get(id) ?? []);
  const cases = requirements.map((each) =>
    describeCase(each, findings.get(each.texts.id), strategy, report, translate),
  );
  const count = (ending: Ending) => cases.filter((each) => each.ending === ending).length;
  const passes = requirements.flatMap((each) =>
    explainPass(each, findings.get(each.texts.id), translate),
  );
  return {
    name: 'testsuite',
    attributes: {
      name: strategy.texts.id,
      package: `e8.${report.pack.id}`,
      id: index,
      // Who ran it where is nobody's business; the schema has a word for that.
      hostname: 'localhost',
      ...(asOf !== null && { timestamp: `${asOf}T00:00:00` }),
      tests: cases.length,
      failures: count('failed'),
      errors: 0,
      skipped: count('skipped'),
      time: 0,
    },
    children: [
      { name: 'properties', children: listProperties(strategy, requirements, report) },
      ...cases.map(({ element }) => element),
      { name: 'system-out', children: [describeLevel(strategy, translate), ...passes] },
      { name: 'system-err' },
    ],
  };
}
