import type { Result, ResultAnswer, ResultEvidence, ResultException } from '../model/result.ts';

/** The parts of a piece of evidence that are not the user's own words. */
const KEPT = ['quality', 'date', 'sha256', 'period', 'runs', 'released', 'applied'] as const;

function stripEvidence(evidence: ResultEvidence): ResultEvidence {
  const entries = KEPT.filter((key) => key in evidence).map((key) => [key, evidence[key]]);
  return Object.fromEntries(entries);
}

function stripAnswer({ reason: _, note: __, evidence, ...kept }: ResultAnswer): ResultAnswer {
  return {
    ...kept,
    ...(evidence && { evidence: evidence.map(stripEvidence) }),
  };
}

function stripException({ asWritten: _, ...kept }: ResultException): ResultException {
  return kept;
}

/**
 * The result without the user's own words: reasons, notes, what evidence is, exceptions as written,
 * scope, assessor and document details go; ids, outcomes, dates, the organisation's name and whether
 * the assessor is independent stay.
 */
export function stripNotes(result: Result): Result {
  const { file, digest, organisation, assessor } = result.assessment;
  const assessedOn = result.assessment['assessed-on'];
  return {
    ...result,
    requirements: result.requirements.map(({ answer, ...kept }) => ({
      ...kept,
      ...(answer && { answer: stripAnswer(answer) }),
    })),
    exceptions: result.exceptions.map(stripException),
    assessment: {
      file,
      digest,
      organisation: {
        name: organisation.name,
        ...(organisation.id && { id: organisation.id }),
      },
      ...(assessor?.independence && { assessor: { independence: assessor.independence } }),
      ...(assessedOn !== undefined && { 'assessed-on': assessedOn }),
    },
  };
}
