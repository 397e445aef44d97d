import { EVIDENCE_QUALITIES } from '../../model/evidence-quality.ts';
import type { Report } from '../../model/report.ts';
import type { Translate } from '../../model/translate.ts';
import { joinList } from './join-list.ts';
import { type AssuranceSum, sumAssurance } from './sum-assurance.ts';

function describeEvidence(sum: AssuranceSum, translate: Translate): string {
  if (sum.satisfied === 0) return translate('report:trust.nothing-met', { level: sum.level });
  const counts = EVIDENCE_QUALITIES.map((quality) =>
    translate('report:trust.quality', {
      number: sum.evidence[quality],
      quality: translate(`words:quality.${quality}.name`).toLowerCase(),
    }),
  );
  const none = translate('report:trust.no-evidence', { number: sum.withoutEvidence });
  const list = joinList([...counts, none], translate);
  return translate('report:trust.evidence', { level: sum.level, count: sum.satisfied, list });
}

/** Sentences on how far the level can be trusted: who says so, and what it rests on. */
export function describeTrust(report: Report, translate: Translate): string[] {
  const { result } = report;
  const sum = sumAssurance(report);
  const stated = result.assessment.assessor?.independence ?? 'unknown';
  const sentences = [translate(`words:independence.${stated}.meaning`)];
  if (result.overall.level !== null) sentences.push(describeEvidence(sum, translate));
  if (sum.notApplicable > 0) {
    sentences.push(
      translate('report:trust.not-applicable', {
        count: sum.notApplicable,
        publisher: report.pack.publisher,
      }),
    );
  }
  return sentences;
}
