import { findAnswer } from '../../core/find-answer.ts';
import { isSuperseded } from '../../core/is-superseded.ts';
import { judgeRequirement } from '../../core/judge-requirement.ts';
import { listRequirements } from '../../core/list-requirements.ts';
import type { Answer, Assessment } from '../../model/assessment.ts';
import type { ControlPack, Requirement, Strategy } from '../../model/control-pack.ts';
import type { ResultRequirement } from '../../model/result.ts';
import { groupRequirements, type RequirementGroup } from './group-requirements.ts';
import type { PlanScope } from './plan-scope.ts';
import type { Question, QuestionState } from './question.ts';

type Answers = Assessment['answers'];

interface Inputs {
  pack: ControlPack;
  answers: Answers;
  judged: ReadonlyMap<string, ResultRequirement>;
}

/** What is written for one requirement, in a form that can be compared. */
function readWritten(answers: Answers, requirement: Requirement): string {
  return JSON.stringify(findAnswer(answers, requirement)?.answer ?? null);
}

/** Whether its requirements were answered one by one, and not all alike. */
function isSplit({ control, requirements }: RequirementGroup, answers: Answers, scope: PlanScope) {
  if (requirements.length < 2) return false;
  if (scope.split.has(control)) return true;
  const written = new Set(requirements.map((each) => readWritten(answers, each)));
  return written.size > 1 && requirements.some((each) => Object.hasOwn(answers, each.id));
}

/**
 * The control's key where its answer holds for all that have it and no requirement has one of its
 * own, which would win; else the requirements' own.
 */
function chooseKeys(requirements: readonly Requirement[], { pack, answers }: Inputs): string[] {
  const own = requirements.map((each) => each.id);
  const [first] = requirements;
  if (first === undefined || requirements.length === 1) return own;
  const sharing = listRequirements(pack).filter((each) => each.control === first.control);
  const covers = sharing.length === requirements.length;
  return covers && !own.some((id) => Object.hasOwn(answers, id)) ? [first.control] : own;
}

function tellState(requirement: Requirement, { answers, judged }: Inputs): QuestionState {
  const answer = findAnswer(answers, requirement)?.answer;
  if (answer && answer.outcome !== 'not-assessed') return 'answered';
  if (isSuperseded(requirement, judged)) return 'inherited';
  if (answer === undefined) return 'fresh';
  return answer.ask === undefined ? 'later' : 'unknown';
}

/** Of several requirements, what is least done counts. */
const STATES: readonly QuestionState[] = ['fresh', 'later', 'unknown', 'inherited', 'answered'];

function makeQuestion(
  id: string,
  turn: { strategy: Strategy; level: number },
  requirements: readonly Requirement[],
  inputs: Inputs,
): Question {
  const states = requirements.map((each) => tellState(each, inputs));
  const state = STATES.find((each) => states.includes(each)) ?? 'fresh';
  const found = requirements.map((each) => findAnswer(inputs.answers, each)?.answer);
  const answer: Answer | undefined = found.find((each) => each !== undefined);
  const { strategy, level } = turn;
  const keys = chooseKeys(requirements, inputs);
  return { id, strategy, level, requirements, keys, state, ...(answer && { answer }) };
}

/**
 * Every question up to the target, in the order of asking, with how far each is. Each requirement
 * that applies belongs to exactly one question.
 */
export function listQuestions(
  pack: ControlPack,
  assessment: Assessment,
  scope: PlanScope,
): Question[] {
  const { answers } = assessment;
  const loaded = { assessment, file: '', digest: '', positions: {} };
  const judged = new Map(
    listRequirements(pack).map((each) => [each.id, judgeRequirement(each, loaded)]),
  );
  const inputs = { pack, answers, judged };
  return groupRequirements(pack, assessment, scope).flatMap((group) => {
    const { control, requirements } = group;
    if (isSplit(group, answers, scope)) {
      return requirements.map((each) => makeQuestion(each.id, group, [each], inputs));
    }
    const id = requirements.length > 1 ? control : (requirements[0]?.id ?? control);
    return [makeQuestion(id, group, requirements, inputs)];
  });
}
