import type { Question } from './question.ts';

/** How far an interview is, in questions. */
export interface Progress {
  total: number;
  /** With an answer, or in no need of one. */
  done: number;
  /** Put off, or to be asked of somebody else. */
  waiting: number;
}

/** Counts questions by how far they are. */
export function countProgress(questions: readonly Question[]): Progress {
  const count = (...states: readonly Question['state'][]) =>
    questions.filter((each) => states.includes(each.state)).length;
  return {
    total: questions.length,
    done: count('answered', 'inherited'),
    waiting: count('later', 'unknown'),
  };
}
