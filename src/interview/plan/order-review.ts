import type { Question } from './question.ts';

/** The oldest day on a question's evidence; empty where no evidence has one. */
function findOldest({ answer }: Question): string {
  const days = (answer?.evidence ?? []).flatMap(({ date }) => (date === undefined ? [] : [date]));
  return days.sort()[0] ?? '';
}

/** The answered questions, those with the oldest evidence first and those without any last. */
export function orderReview(questions: readonly Question[]): Question[] {
  const given = questions.filter((each) => each.state === 'answered');
  const dated = given.filter((each) => findOldest(each) !== '');
  const sorted = dated.toSorted((a, b) => (findOldest(a) < findOldest(b) ? -1 : 1));
  return [...sorted, ...given.filter((each) => !dated.includes(each))];
}
