import type { Report, ReportContext } from '../../model/report.ts';
import type { RoadmapStage } from '../../model/result.ts';
import { findGoal } from '../parts/find-goal.ts';
import { type EvidenceIndex, numberEvidence } from './number-evidence.ts';

/** What every component is given. */
export interface View {
  report: Report;
  translate: ReportContext['translate'];
  dir: ReportContext['locale']['dir'];
  /** ISO 15924 code of the script of the texts. */
  script: ReportContext['locale']['script'];
  formatDay: ReportContext['formatDay'];
  draft: ReportContext['draft'];
  version: string;
  /** The level that the report looks towards. */
  goal: number;
  /** The pack's highest level. */
  top: number;
  /** Every piece of evidence with its number in the appendix. */
  evidence: EvidenceIndex;
  /** What to do, one stage for the next level, and one for the target where that is higher. */
  stages: readonly RoadmapStage[];
}

/** The plan is for whoever has something left to reach: nothing once the target is met. */
function listStages({ result }: Report): RoadmapStage[] {
  if (result.overall.targetMet === true) return [];
  const { next, target } = result.roadmap;
  const further = target !== null && target.level > (next?.level ?? 0) ? [target] : [];
  return [...(next === null ? [] : [next]), ...further];
}

/** Gathers what the components need. */
export function createView(report: Report, context: ReportContext): View {
  return {
    report,
    translate: context.translate,
    dir: context.locale.dir,
    script: context.locale.script,
    formatDay: context.formatDay,
    draft: context.draft,
    version: context.version,
    goal: findGoal(report),
    top: report.pack.levels.at(-1)?.level ?? 1,
    evidence: numberEvidence(report.result),
    stages: listStages(report),
  };
}
