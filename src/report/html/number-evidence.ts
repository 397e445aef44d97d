import type { Result, ResultEvidence, ResultException } from '../../model/result.ts';

/** One piece of evidence, numbered through the whole report. */
export interface NumberedEvidence {
  /** `E7`: what the findings point at. */
  id: string;
  evidence: ResultEvidence;
  /** Ids of the requirements that it stands behind. */
  requirements: readonly string[];
  /** Id of the exception that it belongs to. */
  exception?: string;
}

/** All evidence, each piece once, however many requirements rest on it. */
export interface EvidenceIndex {
  all: readonly NumberedEvidence[];
  /** What a requirement rests on, by its id. */
  byRequirement: ReadonlyMap<string, readonly NumberedEvidence[]>;
  /** What an exception brings along, by its id. */
  byException: ReadonlyMap<string, readonly NumberedEvidence[]>;
}

type Numbering = (
  evidence: readonly ResultEvidence[],
  owner: Pick<NumberedEvidence, 'requirements' | 'exception'>,
) => NumberedEvidence[];

/** Requirements by the key of the answer that they share: a control's answer counts for several. */
function groupByAnswer({ requirements }: Result): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, answer } of requirements) {
    if (answer) groups.set(answer.key, [...(groups.get(answer.key) ?? []), id]);
  }
  return groups;
}

function listOfException({ asWritten }: ResultException): ResultEvidence[] {
  const controls = asWritten?.['compensating-controls'] ?? [];
  return [...(asWritten?.evidence ?? []), ...controls.flatMap((each) => each.evidence ?? [])];
}

function numberAnswers(result: Result, number: Numbering) {
  const byRequirement = new Map<string, readonly NumberedEvidence[]>();
  const groups = groupByAnswer(result);
  for (const { id, answer } of result.requirements) {
    if (!answer?.evidence || byRequirement.has(id)) continue;
    const requirements = groups.get(answer.key) ?? [id];
    const numbered = number(answer.evidence, { requirements });
    for (const each of requirements) byRequirement.set(each, numbered);
  }
  return byRequirement;
}

/** Numbers every piece of evidence, in the pack's order, then that of the exceptions. */
export function numberEvidence(result: Result): EvidenceIndex {
  const all: NumberedEvidence[] = [];
  const number: Numbering = (evidence, owner) => {
    const numbered = evidence.map((each, index) => ({
      id: `E${all.length + index + 1}`,
      evidence: each,
      ...owner,
    }));
    all.push(...numbered);
    return numbered;
  };
  const byRequirement = numberAnswers(result, number);
  const byException = new Map<string, readonly NumberedEvidence[]>();
  for (const exception of result.exceptions) {
    const { id, lifts } = exception;
    const numbered = number(listOfException(exception), { requirements: lifts, exception: id });
    byException.set(id, numbered);
  }
  return { all, byRequirement, byException };
}
