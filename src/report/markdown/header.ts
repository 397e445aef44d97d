import type { Report, ReportContext } from '../../model/report.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { describeDraft } from '../parts/describe-draft.ts';
import { joinList } from '../parts/join-list.ts';
import { layMarkdownTable } from '../parts/lay-markdown-table.ts';

function describeScope({ result }: Report, { translate }: ReportContext): string {
  const stated = result.assessment.scope?.description ?? translate('report:document.not-stated');
  return escapeMarkdown(stated);
}

function describeExclusions({ result }: Report, { translate }: ReportContext): string {
  const exclusions = result.assessment.scope?.exclusions ?? [];
  return exclusions
    .map((each) => escapeMarkdown(translate('report:document.excluded-item', each)))
    .join('<br>');
}

function describeAssessor({ result }: Report, { translate }: ReportContext): string {
  const { name, role, organisation, independence } = result.assessment.assessor ?? {};
  const stated = translate(`words:independence.${independence ?? 'unknown'}.name`);
  const parts = [name, role, organisation].filter((part) => part !== undefined);
  return escapeMarkdown(joinList([...parts, stated], translate));
}

function describeDocument({ result }: Report, { translate }: ReportContext): string[][] {
  const { status } = result.assessment.document ?? {};
  const marking = result.assessment.document?.['protective-marking'];
  return [
    ...(status
      ? [
          [
            translate('report:document.status'),
            escapeMarkdown(translate(`report:document.status-${status}`)),
          ],
        ]
      : []),
    ...(marking ? [[translate('report:document.marking'), escapeMarkdown(marking)]] : []),
  ];
}

/** Title, and the table of what was assessed, by whom, and when. */
export function renderHeader(report: Report, context: ReportContext): string[] {
  const { translate, formatDay } = context;
  const { result, pack } = report;
  const organisation = escapeMarkdown(result.assessment.organisation.name);
  const framework = translate('report:framework', { title: pack.title, release: pack.release });
  const exclusions = describeExclusions(report, context);
  const unknown = translate('report:document.not-stated');
  const rows = [
    [translate('report:document.framework'), framework],
    [translate('report:document.scope'), describeScope(report, context)],
    ...(exclusions === '' ? [] : [[translate('report:document.excluded'), exclusions]]),
    [translate('report:document.assessor'), describeAssessor(report, context)],
    [
      translate('report:document.assessed-on'),
      formatDay(result.assessment['assessed-on'] ?? unknown),
    ],
    [translate('report:document.as-of'), formatDay(result.asOf ?? unknown)],
    ...describeDocument(report, context),
  ];
  const draft = describeDraft(context);
  return [
    `# ${translate('report:document.title', { framework: pack.title, organisation })}`,
    '',
    ...(draft === undefined ? [] : [`> ${draft}`, '']),
    ...layMarkdownTable([translate('report:document.organisation'), organisation], rows),
  ];
}
