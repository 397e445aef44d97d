import type { Report, ReportContext } from '../../model/report.ts';

/** What a badge says; the colour is dark enough for white letters (WCAG 2.2, 1.4.3). */
export interface Badge {
  label: string;
  message: string;
  /** `#rrggbb`. */
  colour: string;
}

const COLOURS = { grey: '#57606a', red: '#b3261e', amber: '#9a5b00', green: '#1a6e37' } as const;

function chooseColour({ result }: Report): string {
  const { level, targetMet } = result.overall;
  if (level === null) return COLOURS.grey;
  if (level === 0) return COLOURS.red;
  return targetMet === false ? COLOURS.amber : COLOURS.green;
}

/** The level, and who says so: a badge without that would claim too much. */
export function describeBadge(report: Report, { translate }: ReportContext): Badge {
  const { overall, assessment } = report.result;
  const top = report.pack.levels.at(-1)?.level ?? 0;
  const level =
    overall.level === null
      ? translate('formats:badge.none')
      : translate('formats:badge.level', { level: overall.level, top });
  const stated = translate(
    `formats:badge.stated.${assessment.assessor?.independence ?? 'unknown'}`,
  );
  return {
    label: report.pack.title,
    message: translate('formats:badge.message', { level, stated }),
    colour: chooseColour(report),
  };
}
