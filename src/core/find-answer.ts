import type { Answer, Assessment } from '../model/assessment.ts';
import type { Requirement } from '../model/control-pack.ts';
import type { Outcome } from '../model/outcome.ts';

/** An answer in its long form, with the key under which it stands. */
export interface FoundAnswer {
  key: string;
  source: 'answer' | 'control';
  answer: Answer;
}

function readAnswer(answers: Assessment['answers'], key: string): Answer | undefined {
  if (!Object.hasOwn(answers, key)) return undefined;
  const given = answers[key] as Outcome | Answer;
  return typeof given === 'string' ? { outcome: given } : given;
}

/**
 * The answer to a requirement: its own, else its control's; the more specific key wins. An explicit
 * `not-assessed` is the same as no answer, so it gives way to the control's; where nothing else is
 * found it is returned, for the note that may stand with it.
 */
export function findAnswer(
  answers: Assessment['answers'],
  requirement: Pick<Requirement, 'id' | 'control'>,
): FoundAnswer | undefined {
  const own = readAnswer(answers, requirement.id);
  if (own && own.outcome !== 'not-assessed') {
    return { key: requirement.id, source: 'answer', answer: own };
  }
  const shared = readAnswer(answers, requirement.control);
  if (shared && (shared.outcome !== 'not-assessed' || !own)) {
    return { key: requirement.control, source: 'control', answer: shared };
  }
  return own && { key: requirement.id, source: 'answer', answer: own };
}
