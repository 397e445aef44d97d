import { EVIDENCE_QUALITIES } from '../../../model/evidence-quality.ts';
import type { Assurance } from '../../../model/result.ts';
import { joinList } from '../../parts/join-list.ts';
import type { View } from '../view.ts';
import { tieNumbers } from './tie-numbers.ts';

/** What stands beside every level: who says so, and on what evidence. */
export function describeAssurance(assurance: Assurance | undefined, { translate }: View): string {
  if (assurance === undefined) return translate('html:assurance.none');
  const counted = EVIDENCE_QUALITIES.filter((each) => assurance.evidence[each] > 0).map((each) =>
    translate('report:trust.quality', {
      number: assurance.evidence[each],
      quality: translate(`words:quality.${each}.name`).toLowerCase(),
    }),
  );
  const without =
    assurance.withoutEvidence > 0
      ? [translate('report:trust.no-evidence', { number: assurance.withoutEvidence })]
      : [];
  const parts = [...counted, ...without].map(tieNumbers);
  const stated = translate(`words:independence.${assurance.stated}.name`);
  return parts.length === 0
    ? translate('html:assurance.nothing', { stated })
    : translate('html:assurance.evidence', { stated, list: joinList(parts, translate) });
}
