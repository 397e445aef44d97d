import type { Assessment, LoadedAssessment } from '../model/assessment.ts';
import type { Requirement } from '../model/control-pack.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ResultAnswer, ResultRequirement } from '../model/result.ts';
import { type FoundAnswer, findAnswer } from './find-answer.ts';
import { holdsCondition, listFacts } from './holds-condition.ts';
import { isSatisfyingOutcome } from './is-satisfying-outcome.ts';

/** Written out key by key, as thousands of answers are described. */
function describeAnswer({ answer, key }: FoundAnswer, loaded: LoadedAssessment): ResultAnswer {
  const described: ResultAnswer = { key, ...loaded.positions[key] };
  if (answer['performed-by']) described.performedBy = answer['performed-by'];
  if (answer.reason !== undefined) described.reason = answer.reason;
  if (answer.note !== undefined) described.note = answer.note;
  if (answer.evidence) described.evidence = answer.evidence;
  return described;
}

const NO_FACTS: readonly string[] = [];

/** The facts answered no that take a requirement out of scope. */
export function listFactsAgainst(
  requirement: Requirement,
  { scope }: Assessment,
): readonly string[] {
  const condition = requirement['applies-when'];
  if (condition === undefined) return NO_FACTS;
  const facts = scope?.facts ?? {};
  if (holdsCondition(condition, facts, true)) return NO_FACTS;
  return listFacts(condition).filter((fact) => facts[fact] === false);
}

function decideOutcome(
  found: FoundAnswer | undefined,
  factsAgainst: readonly string[],
): { outcome: Outcome; source: ResultRequirement['source'] } {
  if (found && found.answer.outcome !== 'not-assessed') {
    return { outcome: found.answer.outcome, source: found.source };
  }
  if (factsAgainst.length > 0) return { outcome: 'not-applicable', source: 'fact' };
  return { outcome: 'not-assessed', source: 'none' };
}

/**
 * The outcome of one requirement by itself, before successors and exceptions: its own answer, else
 * its control's, else not applicable when its facts say so, else not assessed.
 */
export function judgeRequirement(
  requirement: Requirement,
  loaded: LoadedAssessment,
): ResultRequirement {
  const found = findAnswer(loaded.assessment.answers, requirement);
  const facts = listFactsAgainst(requirement, loaded.assessment);
  const { outcome, source } = decideOutcome(found, facts);
  const judged: ResultRequirement = {
    id: requirement.id,
    control: requirement.control,
    outcome,
    source,
    satisfied: isSatisfyingOutcome(outcome),
  };
  if (source === 'fact') judged.facts = facts;
  if (found) judged.answer = describeAnswer(found, loaded);
  return judged;
}
