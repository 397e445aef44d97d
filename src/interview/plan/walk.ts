import type { Assessment } from '../../model/assessment.ts';
import { findUpcoming } from './find-upcoming.ts';
import { listTouched } from './list-touched.ts';
import type { Question } from './question.ts';

/** The questions as they are now, with the answers that they were made from. */
export interface Plan {
  questions: readonly Question[];
  answers: Assessment['answers'];
}

/** Where the interview stands, beyond what the answers tell. Immutable. */
export interface Walk {
  /** Ids to show out of turn, the next one first: by going back, by a jump, by a split. */
  detour: readonly string[];
  /** Ids to go through, in place of what was never shown. */
  list?: readonly string[];
  /** Ids of that list that were passed, in order. */
  passed: readonly string[];
}

/** The first way: whatever was never shown. */
export const FIRST_PASS: Walk = { detour: [], passed: [] };

/** A way through given questions, one after the other. */
export function walkThrough(questions: readonly Question[]): Walk {
  return { detour: [], list: questions.map((each) => each.id), passed: [] };
}

function findQuestion({ questions }: Plan, id: string | undefined): Question | undefined {
  return questions.find((each) => each.id === id);
}

/** Ids that no longer stand for a question, because a control was split or a fact changed. */
function dropGone(ids: readonly string[], plan: Plan): string[] {
  return ids.filter((id) => findQuestion(plan, id) !== undefined);
}

/** The question to show now; undefined at the end of the way. */
export function findCurrent(walk: Walk, plan: Plan): Question | undefined {
  const [detour] = dropGone(walk.detour, plan);
  if (detour !== undefined) return findQuestion(plan, detour);
  if (walk.list === undefined) return findUpcoming(plan.questions, plan.answers);
  return findQuestion(plan, dropGone(walk.list, plan)[0]);
}

/** On from a question that was answered, put off or kept as it was. */
export function goForward(walk: Walk, id: string): Walk {
  const [first, ...detour] = walk.detour;
  if (first === id) return { ...walk, detour };
  if (walk.list === undefined) return walk;
  const list = walk.list.filter((each) => each !== id);
  return { ...walk, list, passed: [...walk.passed, id] };
}

/** Back to the question before; undefined at the first one. Forward leads to the same place again. */
export function goBack(walk: Walk, plan: Plan, id: string): Walk | undefined {
  const trail =
    walk.list === undefined
      ? listTouched(plan.questions, plan.answers).map((each) => each.id)
      : dropGone(walk.passed, plan);
  const at = trail.indexOf(id);
  const before = at === -1 ? trail.at(-1) : trail[at - 1];
  return before === undefined ? undefined : { ...walk, detour: [before, ...walk.detour] };
}

/** To any question; what is left of the way comes after it. */
export function jumpTo(walk: Walk, ...ids: string[]): Walk {
  return { ...walk, detour: ids };
}
