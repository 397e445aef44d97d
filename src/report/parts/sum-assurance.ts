import { EVIDENCE_QUALITIES, type EvidenceQuality } from '../../model/evidence-quality.ts';
import type { Report } from '../../model/report.ts';
import { findGoal } from './find-goal.ts';

/** How many requirements of one level, over all strategies, rest on what. */
export interface AssuranceSum {
  /** The level whose requirements are counted. */
  level: number;
  satisfied: number;
  notApplicable: number;
  evidence: Record<EvidenceQuality, number>;
  withoutEvidence: number;
}

/** The level that was reached, or at level 0 the one that is aimed at, and what it rests on. */
export function sumAssurance(report: Report): AssuranceSum {
  const level = report.result.overall.level || findGoal(report);
  const rows = report.strategies
    .filter(({ judged }) => judged.level !== null)
    .flatMap(({ judged }) => judged.levels.filter((each) => each.level === level));
  const evidence = { excellent: 0, good: 0, fair: 0, poor: 0 };
  const sum = { level, satisfied: 0, notApplicable: 0, evidence, withoutEvidence: 0 };
  for (const row of rows) {
    sum.satisfied += row.satisfied;
    sum.notApplicable += row.satisfiedBy['not-applicable'];
    sum.withoutEvidence += row.assurance.withoutEvidence;
    for (const quality of EVIDENCE_QUALITIES) evidence[quality] += row.assurance.evidence[quality];
  }
  return sum;
}
