import type { Assessment } from '../../model/assessment.ts';
import { listTouched } from './list-touched.ts';
import type { Question } from './question.ts';

/**
 * The next question that was never shown: of the lowest level that has one, the first after the
 * last question that was answered or put off, and from the start again after the end. It follows
 * from the answers alone, so that to resume is the same as never to have stopped.
 */
export function findUpcoming(
  questions: readonly Question[],
  answers: Assessment['answers'],
): Question | undefined {
  const fresh = questions.filter((each) => each.state === 'fresh');
  const level = Math.min(...fresh.map((each) => each.level));
  const wanted = fresh.filter((each) => each.level === level);
  const last = listTouched(questions, answers).at(-1);
  const cursor = last === undefined ? -1 : questions.indexOf(last);
  return wanted.find((each) => questions.indexOf(each) > cursor) ?? wanted[0];
}
