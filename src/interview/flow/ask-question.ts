import { editSplit } from '../plan/edit-split.ts';
import type { Question } from '../plan/question.ts';
import { askAnswer, type Chosen } from './ask-answer.ts';
import type { Desk } from './desk.ts';
import { recordAnswer } from './record-answer.ts';
import { saveEdits } from './save.ts';

/** How a question ended. */
export type Ending = 'done' | 'split' | 'back' | 'jump';

/** What was asked as one is asked for each requirement from now on. */
async function split(desk: Desk, { id }: Question): Promise<Ending> {
  const edits = editSplit(desk.pack.pack, desk.store.assessment, id);
  if (edits.length > 0) await saveEdits(desk, edits);
  desk.scope = { ...desk.scope, split: new Set([...desk.scope.split, id]) };
  return 'split';
}

/** Takes down what was chosen; undefined where the question is to be asked again. */
async function take(desk: Desk, question: Question, chosen: Chosen): Promise<Ending | undefined> {
  if (chosen === 'keep') return 'done';
  if (chosen === 'split') return split(desk, question);
  const { command } = await recordAnswer(desk, question, chosen);
  if (command === 'jump') return 'jump';
  // To skip what comes after an answer leaves the answer; only back asks for it again.
  return command === 'back' ? undefined : 'done';
}

/** Asks one question until it is answered, put off, or left by going back or by a jump. */
export async function askQuestion(desk: Desk, question: Question): Promise<Ending> {
  for (;;) {
    const { value, command } = await askAnswer(desk, question);
    if (command === 'back' || command === 'jump') return command;
    const ending = await take(desk, question, value ?? 'later');
    if (ending !== undefined) return ending;
  }
}
