import type { LoadedAssessment } from '../model/assessment.ts';
import type { Requirement } from '../model/control-pack.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ResultAnswer, ResultRequirement } from '../model/result.ts';
import { type FoundAnswer, findAnswer } from './find-answer.ts';
import { holdsCondition, listFacts } from './holds-condition.ts';
import { isSatisfyingOutcome } from './is-satisfying-outcome.ts';

function describeAnswer(found: FoundAnswer, loaded: LoadedAssessment): ResultAnswer {
  const { answer, key } = found;
  return {
    key,
    ...loaded.positions[key],
    ...(answer['performed-by'] && { performedBy: answer['performed-by'] }),
    ...(answer.reason !== undefined && { reason: answer.reason }),
    ...(answer.note !== undefined && { note: answer.note }),
    ...(answer.evidence && { evidence: answer.evidence }),
  };
}

function listFactsAgainst(requirement: Requirement, loaded: LoadedAssessment): string[] {
  const condition = requirement['applies-when'];
  const facts = loaded.assessment.scope?.facts ?? {};
  if (condition === undefined || holdsCondition(condition, facts, true)) return [];
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
  const facts = listFactsAgainst(requirement, loaded);
  const { outcome, source } = decideOutcome(found, facts);
  return {
    id: requirement.id,
    control: requirement.control,
    outcome,
    source,
    satisfied: isSatisfyingOutcome(outcome),
    ...(source === 'fact' && { facts }),
    ...(found && { answer: describeAnswer(found, loaded) }),
  };
}
