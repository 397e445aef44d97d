import type { Report } from '../../model/report.ts';
import type { RoadmapStage } from '../../model/result.ts';

/** The stage to show first: one level up while a target is open; nothing once it is met. */
export function chooseStage({ result }: Report): RoadmapStage | null {
  return result.overall.targetMet === true ? null : result.roadmap.next;
}
