import type { Report } from '../../model/report.ts';
import type { RoadmapItem } from '../../model/result.ts';

/** What the first step of a piece of work is: how to find out, or how to begin to fix. */
export interface FirstStep {
  title: string;
  /** Absent where the pack gives no steps. */
  step?: string;
}

/** The texts of a roadmap item: its control's title and the first step of its check or fix. */
export function findFirstStep(item: RoadmapItem, report: Report): FirstStep {
  const texts = report.requirements.get(item.requirements[0] ?? '')?.texts;
  const steps = item.action === 'fix' ? texts?.fix : texts?.check;
  const step = steps?.[0]?.text;
  return { title: texts?.title ?? item.control, ...(step !== undefined && { step }) };
}
