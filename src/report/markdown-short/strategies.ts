import type { Report, ReportContext, ReportStrategy } from '../../model/report.ts';
import { countWork } from '../parts/count-work.ts';
import { findGoal } from '../parts/find-goal.ts';
import { layMarkdownTable } from '../parts/lay-markdown-table.ts';
import { shorten } from './shorten.ts';

/** A model with more strategies shows the first ones here and all of them in the full report. */
const MOST = 10;

function describeStrategy(strategy: ReportStrategy, report: Report, { translate }: ReportContext) {
  const { judged, texts, holdsBack } = strategy;
  const goal = findGoal(report);
  const none = translate('report:strategies.not-applicable');
  const { satisfied = 0, required = 0 } = judged.levels.find((each) => each.level === goal) ?? {};
  const title = shorten(texts.title);
  return [
    holdsBack ? `**${title}**` : title,
    String(judged.level ?? none),
    translate('report:strategies.share', { satisfied, required }),
    translate('report:strategies.both', { ...countWork(strategy, goal, report) }),
  ];
}

/** One row for each strategy; those that hold the whole back stand out. */
export function renderStrategies(report: Report, context: ReportContext): string[] {
  const { translate } = context;
  const head = [
    translate('report:strategies.strategy'),
    translate('report:strategies.level'),
    translate('report:strategies.satisfied', { goal: findGoal(report) }),
    translate('report:strategies.left'),
  ];
  const shown = report.strategies.slice(0, MOST);
  const left = report.strategies.length - shown.length;
  return [
    ...layMarkdownTable(
      head,
      shown.map((each) => describeStrategy(each, report, context)),
    ),
    ...(left > 0 ? ['', translate('formats:short.more', { count: left })] : []),
  ];
}
