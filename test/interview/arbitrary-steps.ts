import fc from 'fast-check';
import { applyEdits } from '../../src/core/apply-edits.ts';
import { editAnswer } from '../../src/interview/plan/edit-answer.ts';
import { editSplit } from '../../src/interview/plan/edit-split.ts';
import { listQuestions } from '../../src/interview/plan/list-questions.ts';
import type { PlanScope } from '../../src/interview/plan/plan-scope.ts';
import type { Question } from '../../src/interview/plan/question.ts';
import { SPOKEN, type Spoken, toOutcome } from '../../src/interview/plan/spoken.ts';
import type { Plan } from '../../src/interview/plan/walk.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { ControlPack } from '../../src/model/control-pack.ts';

/** What a person does at a question. */
export type Step = Spoken | 'split';

export const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SPOKEN) },
  { weight: 1, arbitrary: fc.constant('split' as const) },
);

/** An interview without a terminal and without a disk. */
export interface Interview {
  pack: ControlPack;
  assessment: Assessment;
  scope: PlanScope;
}

export function planOf({ pack, assessment, scope }: Interview): Plan {
  const questions = listQuestions(pack, assessment, scope);
  return { questions, answers: assessment.answers };
}

const FIELDS = {
  'another-way': { reason: 'what we do' },
  'not-applicable': { reason: 'there is none' },
  unknown: { ask: 'somebody' },
} as const;

/** The interview after a step at a question; only what can be split is. */
export function takeStep(interview: Interview, question: Question, step: Step): Interview {
  const { pack, assessment, scope } = interview;
  if (step === 'split') {
    if (question.requirements.length < 2) return takeStep(interview, question, 'later');
    const edits = editSplit(pack, assessment, question.id);
    const split = new Set([...scope.split, question.id]);
    return { pack, assessment: applyEdits(assessment, edits), scope: { ...scope, split } };
  }
  const fields = step in FIELDS ? FIELDS[step as keyof typeof FIELDS] : {};
  const patch = { outcome: toOutcome(step), ...fields };
  const edits = editAnswer(assessment.answers, question.keys, patch);
  return { ...interview, assessment: applyEdits(assessment, edits) };
}
