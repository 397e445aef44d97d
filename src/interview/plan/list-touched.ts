import type { Assessment } from '../../model/assessment.ts';
import type { Question } from './question.ts';

/** The question to which a key under `answers` belongs. */
function findByKey(questions: readonly Question[], key: string): Question | undefined {
  return (
    questions.find(({ requirements }) => requirements.some(({ id }) => id === key)) ??
    questions.find(({ requirements }) => requirements.some(({ control }) => control === key))
  );
}

/**
 * The questions that were answered or put off, in the order in which that happened. New answers are
 * written at the end of the file, so that the file itself remembers the way that was gone.
 */
export function listTouched(
  questions: readonly Question[],
  answers: Assessment['answers'],
): Question[] {
  const touched = new Set<Question>();
  for (const key of Object.keys(answers)) {
    const found = findByKey(questions, key);
    if (found === undefined) continue;
    // The last of its keys counts.
    touched.delete(found);
    touched.add(found);
  }
  return [...touched];
}
