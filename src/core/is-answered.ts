import type { ResultRequirement } from '../model/result.ts';

/** Whether somebody answered the requirement or its control; facts and successors do not count. */
export function isAnswered(judged: ResultRequirement): boolean {
  return judged.source === 'answer' || judged.source === 'control';
}
