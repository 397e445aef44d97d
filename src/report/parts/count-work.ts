import type { Report, ReportStrategy } from '../../model/report.ts';

/** What is left to do in one strategy up to a level, each requirement once. */
export interface Work {
  toFix: number;
  toFindOut: number;
}

/**
 * Counts what is not satisfied up to `level`: what was found wanting is to fix; what nobody has
 * looked at, or could see, is to find out, as in the roadmap.
 */
export function countWork({ judged }: ReportStrategy, level: number, report: Report): Work {
  const levels = judged.levels.filter((each) => each.level <= level);
  const open = new Set(levels.flatMap((each) => [...each.unmet, ...each.notAssessed]));
  const toFix = [...open].filter((id) => {
    const outcome = report.requirements.get(id)?.judged.outcome;
    return outcome === 'ineffective' || outcome === 'not-implemented';
  }).length;
  return { toFix, toFindOut: open.size - toFix };
}
