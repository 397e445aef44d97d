import type { Report, ReportContext, ReportStrategy } from '../../model/report.ts';
import { type ResultLevel, SATISFIERS, type Satisfier } from '../../model/result.ts';
import type { Translate } from '../../model/translate.ts';
import { joinList } from '../parts/join-list.ts';
import { layMarkdownTable } from '../parts/lay-markdown-table.ts';
import { describeRequirement } from './requirement.ts';

function nameSatisfier(satisfier: Satisfier, translate: Translate): string {
  return satisfier === 'exception' || satisfier === 'successor'
    ? translate(`report:findings.${satisfier}`)
    : translate(`words:outcome.${satisfier}.name`).toLowerCase();
}

function describeBase(row: ResultLevel, translate: Translate): string {
  const parts = SATISFIERS.filter((each) => row.satisfiedBy[each] > 0).map((each) =>
    translate('report:findings.counted', {
      number: row.satisfiedBy[each],
      name: nameSatisfier(each, translate),
    }),
  );
  const list = joinList(parts, translate) || translate('report:findings.base-none');
  const { level, satisfied, required } = row;
  return translate('report:findings.base', { level, satisfied, required, list });
}

function describeStrategyLevel({ judged }: ReportStrategy, translate: Translate): string {
  const { level, ceiling } = judged;
  return level === null || ceiling === null
    ? translate('report:findings.not-applicable')
    : translate('report:findings.level', { level, ceiling });
}

function renderStrategy(strategy: ReportStrategy, report: Report, context: ReportContext) {
  const { translate } = context;
  const { texts, judged } = strategy;
  const head = (['requirement', 'levels', 'outcome', 'evidence', 'notes'] as const).map((key) =>
    translate(`report:findings.${key}`),
  );
  const rows = texts.requirements.flatMap(({ id }) => {
    const found = report.requirements.get(id);
    return found ? [describeRequirement(found, report, context)] : [];
  });
  return [
    '',
    `### ${texts.title}`,
    '',
    ...(texts.objective === undefined ? [] : [texts.objective, '']),
    describeStrategyLevel(strategy, translate),
    '',
    ...judged.levels.map((row) => `- ${describeBase(row, translate)}`),
    '',
    ...layMarkdownTable(head, rows),
  ];
}

/** Every strategy with the base of each level and every requirement's outcome. */
export function renderFindings(report: Report, context: ReportContext): string[] {
  return [
    `## ${context.translate('report:findings.heading')}`,
    ...report.strategies.flatMap((each) => renderStrategy(each, report, context)),
  ];
}
