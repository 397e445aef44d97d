import type { Report, ReportContext } from '../../model/report.ts';
import type { RoadmapItem } from '../../model/result.ts';
import { wrapText } from '../../text/wrap-text.ts';
import { chooseStage } from '../parts/choose-stage.ts';
import { findFirstStep } from '../parts/find-first-step.ts';
import { joinList } from '../parts/join-list.ts';
import { nameStrategy } from '../parts/name-strategy.ts';
import type { Style } from './style.ts';

/** More than this many steps at once help nobody. */
const MOST_STEPS = 5;
const INDENT = '    ';

function describeEffect(item: RoadmapItem, report: Report, { translate }: ReportContext): string {
  const names = item.strategies.map((id) => nameStrategy(id, report));
  const strategies = joinList(names, translate);
  if (item.effort === null) return translate('report:steps.lifts', { strategies });
  const effort = translate(`words:effort.${item.effort}.name`).toLowerCase();
  return translate('report:steps.lifts-effort', { strategies, effort });
}

function renderItem(
  item: RoadmapItem,
  index: number,
  report: Report,
  context: ReportContext,
  style: Style,
): string[] {
  const { translate, width } = context;
  const { title, step } = findFirstStep(item, report);
  const ids = joinList(item.requirements, translate);
  const line = translate(`report:steps.${item.action}`, { title, ids });
  const inner = width - INDENT.length;
  const indent = (text: string) => wrapText(text, inner).map((each) => INDENT + each);
  const [first = '', ...rest] = wrapText(line, inner);
  return [
    `${`${index + 1}.`.padStart(3)} ${style.heading(first)}`,
    ...rest.map((each) => INDENT + style.heading(each)),
    ...(step === undefined ? [] : indent(step)),
    ...indent(describeEffect(item, report, context)).map(style.faint),
  ];
}

/** The first steps to the next level; nothing once the target is met. */
export function renderNextSteps(report: Report, context: ReportContext, style: Style): string[] {
  const stage = chooseStage(report);
  if (stage === null || stage.items.length === 0) return [];
  const { translate, width } = context;
  const shown = stage.items.slice(0, MOST_STEPS);
  const left = stage.items.length - shown.length;
  const { level } = stage;
  const intro = translate('report:steps.intro', { count: stage.items.length, level });
  return [
    style.heading(translate('report:steps.heading')),
    ...wrapText(intro, width),
    ...shown.flatMap((item, index) => renderItem(item, index, report, context, style)),
    ...(left > 0 ? wrapText(translate('report:steps.more', { count: left }), width) : []),
  ];
}
