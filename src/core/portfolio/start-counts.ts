import type { RowAssurance, RowBase } from '../../model/portfolio.ts';
import type { Assurance } from '../../model/result.ts';

/** How many requirements of one level there are, of all strategies that apply. */
export interface RowCounts {
  base: RowBase;
  assurance: { -readonly [Key in keyof RowAssurance]: RowAssurance[Key] };
}

/** Before anything is counted. */
export function startCounts(level: number, stated: Assurance['stated']): RowCounts {
  return {
    base: {
      level,
      required: 0,
      satisfied: 0,
      unmet: 0,
      notAssessed: 0,
      notApplicable: 0,
      excepted: 0,
    },
    assurance: { stated, excellent: 0, good: 0, fair: 0, poor: 0, withoutEvidence: 0 },
  };
}
