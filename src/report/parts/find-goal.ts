import type { Report } from '../../model/report.ts';

/** The level that a report looks towards: the target, else the next level up, else the top. */
export function findGoal({ result, pack }: Report): number {
  const top = pack.levels.at(-1)?.level ?? 0;
  return result.target ?? result.roadmap.next?.level ?? top;
}
