import type { Assessor, Evidence, Exception } from '../model/assessment.ts';
import type { Requirement } from '../model/control-pack.ts';
import { EVIDENCE_QUALITIES, type EvidenceQuality } from '../model/evidence-quality.ts';
import type { Assurance, ResultException, ResultRequirement } from '../model/result.ts';
import type { Findings } from './judge.ts';
import { listExceptionEvidence } from './list-exception-evidence.ts';
import { rankBest } from './rank-best.ts';

const NOTHING: readonly Evidence[] = [];

function listLiftingEvidence(judged: ResultRequirement, findings: Findings): readonly Evidence[] {
  if (judged.exception === undefined) return NOTHING;
  // Judging has just put both there.
  const exception = findings.exceptions.find((each) => each.id === judged.exception);
  return listExceptionEvidence((exception as ResultException).asWritten as Exception);
}

/** What stands behind one satisfied requirement; through successors, the weakest of them. */
function rankRequirement(
  requirement: Requirement,
  judged: ResultRequirement,
  findings: Findings,
): number {
  if (judged.source !== 'successor') {
    const own = rankBest(judged.answer?.evidence ?? NOTHING);
    return Math.min(own, rankBest(listLiftingEvidence(judged, findings)));
  }
  // What is satisfied through successors has some.
  const successors = requirement['superseded-by'] as readonly string[];
  return Math.max(
    ...successors.map((id) => rankBest(findings.requirements.get(id)?.answer?.evidence ?? [])),
  );
}

/**
 * How much the satisfied requirements among some can be trusted: how many rest on each evidence
 * quality and how many on none. ASD, assessment process guide, "Evidence quality". What does not
 * apply claims nothing and is not counted.
 *
 * @param found the requirements as they were judged, in the same order
 */
export function countAssurance(
  requirements: readonly Requirement[],
  found: readonly ResultRequirement[],
  findings: Findings,
  independence: Assessor['independence'],
): Assurance {
  const evidence: Record<EvidenceQuality, number> = {
    excellent: 0,
    good: 0,
    fair: 0,
    poor: 0,
  };
  let withoutEvidence = 0;
  for (let index = 0; index < found.length; index += 1) {
    const judged = found[index] as ResultRequirement;
    if (!judged.satisfied || judged.outcome === 'not-applicable') continue;
    const rank = rankRequirement(requirements[index] as Requirement, judged, findings);
    const quality = EVIDENCE_QUALITIES[rank];
    if (quality) evidence[quality] += 1;
    else withoutEvidence += 1;
  }
  return { stated: independence ?? 'unknown', evidence, withoutEvidence };
}
