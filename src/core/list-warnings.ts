import type { Answer, LoadedAssessment } from '../model/assessment.ts';
import type { LoadedPack, Requirement } from '../model/control-pack.ts';
import type {
  ResultRequirement,
  ResultStrategy,
  ResultWarning,
  WarningCode,
} from '../model/result.ts';
import { holdsCondition } from './holds-condition.ts';
import { isAnswered } from './is-answered.ts';
import { isPositiveOutcome } from './is-positive-outcome.ts';
import { isSuperseded } from './is-superseded.ts';
import type { Findings } from './judge.ts';
import { listEvidenceWarnings } from './list-evidence-warnings.ts';
import { listExceptionWarnings } from './list-exception-warnings.ts';
import { listMissingFields } from './list-missing-fields.ts';
import { listRequirements } from './list-requirements.ts';
import { placeOf } from './place-of.ts';

/** A fact says one thing about whether the requirement applies, the answer another. */
function contradictsFact(
  requirement: Requirement,
  judged: ResultRequirement,
  loaded: LoadedAssessment,
): boolean {
  const condition = requirement['applies-when'];
  if (condition === undefined || !isAnswered(judged)) return false;
  const facts = loaded.assessment.scope?.facts ?? {};
  return judged.outcome === 'not-applicable'
    ? holdsCondition(condition, facts, false)
    : !holdsCondition(condition, facts, true);
}

/** Found wanting although every stricter requirement was answered positively. */
function contradictsSuccessor(
  requirement: Requirement,
  judged: ResultRequirement,
  findings: Findings,
): boolean {
  const found = isAnswered(judged) && judged.outcome !== 'not-applicable';
  return (
    found && !isPositiveOutcome(judged.outcome) && isSuperseded(requirement, findings.requirements)
  );
}

/** Written as not assessed, but its control's answer counts: the writer may have meant otherwise. */
function isOverridden(requirement: Requirement, judged: ResultRequirement, answers: object) {
  return judged.source === 'control' && Object.hasOwn(answers, requirement.id);
}

function listAnswerWarnings(
  requirement: Requirement,
  findings: Findings,
  loaded: LoadedAssessment,
): ResultWarning[] {
  const judged = findings.requirements.get(requirement.id) as ResultRequirement;
  const answers: Readonly<Record<string, string | Answer>> = loaded.assessment.answers;
  const codes: [WarningCode, boolean][] = [
    ['answer-against-fact', contradictsFact(requirement, judged, loaded)],
    ['answer-against-successor', contradictsSuccessor(requirement, judged, findings)],
    ['not-assessed-overridden', isOverridden(requirement, judged, answers)],
  ];
  return codes
    .filter(([, applies]) => applies)
    .map(([code]) => ({ code, ids: [requirement.id], ...placeOf(judged.answer) }));
}

function listStrategyWarnings(strategies: readonly ResultStrategy[]): ResultWarning[] {
  const notApplicable = strategies.filter((strategy) => strategy.level === null);
  const excepted = strategies.filter(
    ({ levels: [lowest] }) => lowest?.met && lowest.satisfiedBy.exception > 0,
  );
  return [
    ...notApplicable.map(({ id }) => ({
      code: 'strategy-not-applicable' as const,
      ids: [id],
    })),
    ...excepted.map(({ id }) => ({
      code: 'level-through-exceptions' as const,
      ids: [id],
    })),
  ];
}

/** What the reader should know although it changes no level, in a fixed order. */
export function listWarnings(
  { pack }: LoadedPack,
  loaded: LoadedAssessment,
  findings: Findings,
  strategies: readonly ResultStrategy[],
  asOf: string | null,
): ResultWarning[] {
  const missing = listMissingFields(loaded.assessment);
  return [
    ...listRequirements(pack).flatMap((each) => listAnswerWarnings(each, findings, loaded)),
    ...listEvidenceWarnings(findings, loaded, asOf),
    ...listExceptionWarnings(findings, asOf ?? ''),
    ...listStrategyWarnings(strategies),
    ...(missing.length > 0 ? [{ code: 'field-missing' as const, ids: missing }] : []),
  ];
}
