import type { Assessment, Evidence } from '../model/assessment.ts';
import { joinPointer } from '../schema/json-pointer.ts';

/** A piece of evidence that names a file. */
export interface NamedEvidence {
  /** The answer's key, or the exception's id. */
  key: string;
  /** JSON Pointer (RFC 6901) of the file's name in the assessment. */
  pointer: string;
  file: string;
  evidence: Evidence;
}

interface Owner {
  key: string;
  pointer: string;
  evidence?: readonly Evidence[] | undefined;
}

function listNamed({ key, pointer, evidence = [] }: Owner): NamedEvidence[] {
  return evidence.flatMap((each, index) =>
    each.file === undefined
      ? []
      : [{ key, pointer: `${pointer}/evidence/${index}/file`, file: each.file, evidence: each }],
  );
}

function listAnswerOwners({ answers }: Assessment): Owner[] {
  return Object.entries(answers).flatMap(([key, answer]) =>
    typeof answer === 'string'
      ? []
      : [{ key, pointer: joinPointer('/answers', key), evidence: answer.evidence }],
  );
}

function listExceptionOwners({ exceptions = [] }: Assessment): Owner[] {
  return exceptions.flatMap((exception, index) => {
    const { id: key, evidence } = exception;
    const pointer = `/exceptions/${index}`;
    const controls = exception['compensating-controls'].map((control, at) => ({
      key,
      pointer: `${pointer}/compensating-controls/${at}`,
      evidence: control.evidence,
    }));
    return [{ key, pointer, evidence }, ...controls];
  });
}

/** All evidence that names a file: of answers, exceptions and compensating controls. */
export function listEvidenceFiles(assessment: Assessment): NamedEvidence[] {
  return [...listAnswerOwners(assessment), ...listExceptionOwners(assessment)].flatMap(listNamed);
}
