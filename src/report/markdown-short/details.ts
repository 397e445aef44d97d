import type { Report, ReportContext } from '../../model/report.ts';
import type { RoadmapItem } from '../../model/result.ts';
import { chooseStage } from '../parts/choose-stage.ts';
import { describeException } from '../parts/describe-exception.ts';
import { describeWarning } from '../parts/describe-warning.ts';
import { findFirstStep } from '../parts/find-first-step.ts';
import { joinList } from '../parts/join-list.ts';
import { fold } from './fold.ts';
import { shorten } from './shorten.ts';

function describeItem(item: RoadmapItem, report: Report, { translate }: ReportContext): string {
  const { title } = findFirstStep(item, report);
  const ids = joinList(item.requirements, translate);
  return shorten(translate(`report:steps.${item.action}`, { title, ids }));
}

/** What to do first, folded away. */
export function renderSteps(report: Report, context: ReportContext): string[] {
  const items = chooseStage(report)?.items ?? [];
  const lines = items.map((each) => describeItem(each, report, context));
  return fold(context.translate('formats:short.steps', { count: lines.length }), lines, context);
}

/** Exceptions, folded away. */
export function renderExceptions({ result }: Report, context: ReportContext): string[] {
  const { translate } = context;
  const lines = result.exceptions.map((each) => shorten(describeException(each, context)));
  return fold(translate('formats:short.exceptions', { count: lines.length }), lines, context);
}

/** What the reader should know, folded away. */
export function renderWarnings(report: Report, context: ReportContext): string[] {
  const { translate } = context;
  const { warnings } = report.result;
  const lines = warnings.map((each) => shorten(describeWarning(each, report, translate)));
  return fold(translate('formats:short.warnings', { count: lines.length }), lines, context);
}
