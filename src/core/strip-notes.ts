import type { Evidence } from '../model/assessment.ts';
import type { Result, ResultAnswer, ResultException } from '../model/result.ts';

/** The parts of a piece of evidence that are not the user's own words. */
function stripEvidence({ quality, date, sha256, runs, period, released, applied }: Evidence) {
  const kept = { quality, date, sha256, runs, period, released, applied };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

function stripAnswer({ reason: _, note: __, evidence, ...kept }: ResultAnswer): ResultAnswer {
  return {
    ...kept,
    ...(evidence && {
      evidence: evidence.map((each) => stripEvidence(each) as Evidence),
    }),
  };
}

function stripException({ asWritten: _, ...kept }: ResultException): ResultException {
  return kept;
}

/**
 * The result without the user's own words: reasons, notes, what evidence is, exceptions as written,
 * scope, assessor and document details go; ids, outcomes, dates and the organisation's name stay.
 */
export function stripNotes(result: Result): Result {
  const { file, digest, organisation } = result.assessment;
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
      ...(assessedOn !== undefined && { 'assessed-on': assessedOn }),
    },
  };
}
