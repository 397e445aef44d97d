import { listQuestions } from '../plan/list-questions.ts';
import type { Plan } from '../plan/walk.ts';
import type { Desk } from './desk.ts';

/** The questions as the answers leave them now. */
export function planNow({ pack, store, scope }: Desk): Plan {
  const { assessment } = store;
  const questions = listQuestions(pack.pack, assessment, scope);
  return { questions, answers: assessment.answers };
}
