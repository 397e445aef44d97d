import type { ReportContext } from '../../model/report.ts';

/** More lines than this go to the full report. */
const MOST = 5;

/**
 * Lines behind a title that opens when it is clicked (`details`, GitHub and GitLab know it);
 * nothing where there are none. The lines must be escaped already.
 */
export function fold(title: string, lines: readonly string[], { translate }: ReportContext) {
  if (lines.length === 0) return [];
  const left = lines.length - MOST;
  return [
    '<details>',
    `<summary>${title}</summary>`,
    '',
    ...lines.slice(0, MOST).map((line) => `- ${line}`),
    ...(left > 0 ? [`- ${translate('formats:short.more', { count: left })}`] : []),
    '',
    '</details>',
  ];
}
