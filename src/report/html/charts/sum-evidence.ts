import { EVIDENCE_QUALITIES, type EvidenceQuality } from '../../../model/evidence-quality.ts';
import type { Report } from '../../../model/report.ts';

/** What stands behind one level over all strategies that apply; counts of requirements. */
export const STRENGTHS = [...EVIDENCE_QUALITIES, 'without', 'not-applicable', 'open'] as const;
export type Strength = EvidenceQuality | 'without' | 'not-applicable' | 'open';

export interface EvidenceSum {
  level: number;
  required: number;
  satisfied: number;
  counts: Readonly<Record<Strength, number>>;
}

/** Adds up one level of every strategy; `open` is what is not satisfied. */
export function sumEvidence({ strategies }: Report, level: number): EvidenceSum {
  const counts: Record<Strength, number> = {
    excellent: 0,
    good: 0,
    fair: 0,
    poor: 0,
    without: 0,
    'not-applicable': 0,
    open: 0,
  };
  const sum = { level, required: 0, satisfied: 0, counts };
  const rows = strategies.flatMap(({ judged }) => judged.levels);
  for (const row of rows.filter((each) => each.level === level)) {
    sum.required += row.required;
    sum.satisfied += row.satisfied;
    counts.without += row.assurance.withoutEvidence;
    counts['not-applicable'] += row.satisfiedBy['not-applicable'];
    counts.open += row.required - row.satisfied;
    for (const quality of EVIDENCE_QUALITIES) counts[quality] += row.assurance.evidence[quality];
  }
  return sum;
}
