import type { Report, ReportContext } from '../../model/report.ts';
import type { RoadmapItem, RoadmapStage } from '../../model/result.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { findFirstStep } from '../parts/find-first-step.ts';
import { joinList } from '../parts/join-list.ts';
import { layMarkdownTable } from '../parts/lay-markdown-table.ts';
import { nameStrategy } from '../parts/name-strategy.ts';

function describeItem(
  item: RoadmapItem,
  index: number,
  report: Report,
  { translate }: ReportContext,
): string[] {
  const { title, step = '' } = findFirstStep(item, report);
  const ids = escapeMarkdown(joinList(item.requirements, translate));
  return [
    String(index + 1),
    translate(`report:steps.${item.action}`, { title: escapeMarkdown(title), ids }),
    escapeMarkdown(step),
    item.strategies.map((id) => escapeMarkdown(nameStrategy(id, report))).join('<br>'),
    item.effort === null ? '' : translate(`words:effort.${item.effort}.name`),
  ];
}

function renderStage(
  stage: RoadmapStage,
  title: string,
  report: Report,
  context: ReportContext,
): string[] {
  const { translate } = context;
  const head = (['step', 'what', 'first', 'lifts', 'effort'] as const).map((key) =>
    translate(`report:roadmap.${key}`),
  );
  const rows = stage.items.map((item, index) => describeItem(item, index, report, context));
  return ['', `### ${title}`, '', ...layMarkdownTable(head, rows)];
}

function explainEmpty({ result }: Report, { translate }: ReportContext): string[] {
  if (result.overall.level === null) return ['', translate('report:roadmap.none')];
  if (result.roadmap.next === null) return ['', translate('report:roadmap.top')];
  return result.overall.targetMet ? ['', translate('report:roadmap.met')] : [];
}

/** What to do to reach the next level and the target, in order, with first steps. */
export function renderRoadmap(report: Report, context: ReportContext): string[] {
  const { translate } = context;
  const { next, target } = report.result.roadmap;
  const level = next?.level ?? 0;
  return [
    `## ${translate('report:roadmap.heading')}`,
    ...explainEmpty(report, context),
    ...(next
      ? renderStage(next, translate('report:roadmap.next', { level }), report, context)
      : []),
    ...(target && target.level !== next?.level
      ? renderStage(
          target,
          translate('report:roadmap.target', { level: target.level }),
          report,
          context,
        )
      : []),
  ];
}
