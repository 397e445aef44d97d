import type { Requirement } from '../../model/control-pack.ts';
import type { ResultEvidence, ResultRequirement } from '../../model/result.ts';
import { listEvidenceDays } from '../evidence-days.ts';
import { isAnsweredPositively } from '../is-superseded.ts';
import { listRequirements } from '../list-requirements.ts';
import { findBar } from './find-bar.ts';
import type { GateSubject } from './gate-subject.ts';

/** A requirement that was answered as met, and what is said to prove it. */
export interface Claim {
  requirement: Requirement;
  evidence: readonly ResultEvidence[];
  /** The evidence without what is dated after `asOf`, which proves nothing yet. */
  current: readonly ResultEvidence[];
}

/** What a requirement rests on: itself, or those that take its place; nothing if not on answers. */
function listBearers(requirement: Requirement, judged: ResultRequirement): readonly string[] {
  const { id, 'superseded-by': successors = [] } = requirement;
  if (judged.source === 'successor') return successors;
  return isAnsweredPositively(judged) ? [id] : [];
}

function listBearing(subject: GateSubject): ReadonlySet<string> {
  const { pack, conditions, strategies, requirements } = subject;
  const bar = findBar(conditions, pack);
  const applicable = strategies.filter(({ level }) => level !== null).map(({ id }) => id);
  const looked = pack.strategies
    .filter(({ id }) => applicable.includes(id))
    .flatMap((each) => each.requirements)
    .filter(({ levels }) => levels.some((level) => level <= bar));
  return new Set(
    looked.flatMap((each) => listBearers(each, requirements.get(each.id) as ResultRequirement)),
  );
}

/**
 * The claims whose evidence a gate looks at, in pack order: what is satisfied by an answer
 * `effective` or `alternate-control` up to the level that the gate looks at, what is satisfied
 * through stricter requirements by these. Exceptions and what does not apply claim nothing.
 */
export function listClaims(subject: GateSubject): Claim[] {
  const { asOf, requirements, pack } = subject;
  const bearing = listBearing(subject);
  return listRequirements(pack)
    .filter(({ id }) => bearing.has(id))
    .map((requirement) => {
      const evidence = requirements.get(requirement.id)?.answer?.evidence ?? [];
      const isCurrent = (each: ResultEvidence) =>
        asOf === null || listEvidenceDays(each).every((day) => day <= asOf);
      return { requirement, evidence, current: evidence.filter(isCurrent) };
    });
}
