import type { Report, ReportContext } from '../../model/report.ts';
import type { ResultException } from '../../model/result.ts';
import type { Translate } from '../../model/translate.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { joinList } from '../parts/join-list.ts';
import { layMarkdownTable } from '../parts/lay-markdown-table.ts';

function describeState({ inForce, faults }: ResultException, translate: Translate): string {
  if (inForce) return translate('report:exceptions-table.in-force');
  return faults.map((fault) => translate(`words:fault.${fault}.name`)).join('<br>');
}

function describeException(
  exception: ResultException,
  { translate, formatDay }: ReportContext,
): string[] {
  const { approved, expires, asWritten } = exception;
  return [
    escapeMarkdown(exception.id),
    escapeMarkdown(joinList(exception.requirements, translate)),
    translate('report:exceptions-table.period-value', {
      approved: formatDay(approved),
      expires: formatDay(expires),
    }),
    describeState(exception, translate),
    escapeMarkdown(asWritten?.scope ?? ''),
    escapeMarkdown(asWritten?.['accepted-by'] ?? ''),
  ];
}

/** The register of exceptions; nothing where there are none. */
export function renderExceptions(report: Report, context: ReportContext): string[] {
  const { translate } = context;
  const { exceptions } = report.result;
  if (exceptions.length === 0) return [];
  const head = (['id', 'requirements', 'period', 'state', 'scope', 'accepted'] as const).map(
    (key) => translate(`report:exceptions-table.${key}`),
  );
  return [
    `## ${translate('report:exceptions.heading')}`,
    '',
    ...layMarkdownTable(
      head,
      exceptions.map((each) => describeException(each, context)),
    ),
  ];
}
