import type { Report, ReportContext, ReportStrategy } from '../../model/report.ts';
import type { Translate } from '../../model/translate.ts';
import { wrapText } from '../../text/wrap-text.ts';
import { countWork } from '../parts/count-work.ts';
import { findGoal } from '../parts/find-goal.ts';
import { listStrategyHeads } from '../parts/list-strategy-heads.ts';
import type { Style } from './style.ts';
import { layTable } from './table.ts';

function describeLevel(level: number | null, translate: Translate): string {
  return level === null ? translate('report:strategies.not-applicable') : String(level);
}

function describeWork(
  strategy: ReportStrategy,
  goal: number,
  report: Report,
  translate: Translate,
): string {
  const { toFix, toFindOut } = countWork(strategy, goal, report);
  if (strategy.judged.level === null) return translate('report:strategies.accept');
  if (toFix + toFindOut === 0) return translate('report:strategies.nothing');
  if (toFix === 0) return translate('report:strategies.find-out', { toFindOut });
  if (toFindOut === 0) return translate('report:strategies.fix', { toFix });
  return translate('report:strategies.both', { toFix, toFindOut });
}

function describeStrategy(
  strategy: ReportStrategy,
  goal: number,
  report: Report,
  translate: Translate,
): string[] {
  const { judged, texts } = strategy;
  const level = judged.levels.find((each) => each.level === goal);
  const { satisfied = 0, required = 0 } = level ?? {};
  return [
    texts.title,
    describeLevel(judged.level, translate),
    describeLevel(judged.ceiling, translate),
    translate('report:strategies.share', { satisfied, required }),
    describeWork(strategy, goal, report, translate),
  ];
}

/** Strategy by strategy: its level, what is still possible, and what is left up to the goal. */
export function renderStrategies(report: Report, context: ReportContext, style: Style): string[] {
  const { translate, width } = context;
  const goal = findGoal(report);
  const head = listStrategyHeads(goal, translate);
  const rows = report.strategies.map((each) => describeStrategy(each, goal, report, translate));
  const [heading = [], ...lines] = layTable([head, ...rows], width, context.hasCursor);
  const painted = lines.flatMap((row, index) => {
    const strategy = report.strategies[index];
    return strategy?.holdsBack ? row.map(style.bad) : row;
  });
  return [
    ...wrapText(translate('report:strategies.heading'), width).map(style.heading),
    ...heading.map(style.faint),
    ...painted,
  ];
}
