import type { Report, ReportContext, ReportStrategy } from '../../model/report.ts';
import { countWork } from '../parts/count-work.ts';
import {
  describeCeiling,
  describeLevel,
  describeMeaning,
  describeTarget,
} from '../parts/describe-level.ts';
import { describeTrust } from '../parts/describe-trust.ts';
import { findGoal } from '../parts/find-goal.ts';
import { layMarkdownTable } from '../parts/lay-markdown-table.ts';
import { listStrategyHeads } from '../parts/list-strategy-heads.ts';

function describeStrategy(
  { judged, texts }: ReportStrategy,
  work: { toFix: number; toFindOut: number },
  goal: number,
  { translate }: ReportContext,
): string[] {
  const none = translate('report:strategies.not-applicable');
  const { satisfied = 0, required = 0 } = judged.levels.find((each) => each.level === goal) ?? {};
  return [
    texts.title,
    String(judged.level ?? none),
    String(judged.ceiling ?? none),
    translate('report:strategies.share', { satisfied, required }),
    translate('report:strategies.both', { ...work }),
  ];
}

/** The level, whether it is the target, each strategy, and how far the level can be trusted. */
export function renderSummary(report: Report, context: ReportContext): string[] {
  const { translate } = context;
  const goal = findGoal(report);
  const head = listStrategyHeads(goal, translate);
  const rows = report.strategies.map((each) =>
    describeStrategy(each, countWork(each, goal, report), goal, context),
  );
  const sentences = [
    describeTarget(report, translate),
    describeMeaning(report, translate),
    describeCeiling(report, translate),
  ];
  return [
    `## ${translate('report:document.summary')}`,
    '',
    `**${describeLevel(report, translate)}**`,
    '',
    ...sentences.filter((text) => text !== '').flatMap((text) => [text, '']),
    ...layMarkdownTable(head, rows),
    '',
    `### ${translate('report:trust.heading')}`,
    '',
    ...describeTrust(report, translate).map((text) => `- ${text}`),
  ];
}
