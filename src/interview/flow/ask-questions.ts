import { editAnswer } from '../plan/edit-answer.ts';
import { listDeferrable } from '../plan/list-deferrable.ts';
import type { Question } from '../plan/question.ts';
import { findCurrent, goBack, goForward, jumpTo, type Walk } from '../plan/walk.ts';
import { announceStrategy } from './announce-strategy.ts';
import { askQuestion } from './ask-question.ts';
import { chooseJump } from './choose-jump.ts';
import { confirm } from './confirm.ts';
import type { Desk } from './desk.ts';
import { scoreNow } from './judge-now.ts';
import { planNow } from './plan-now.ts';
import { saveAnswers } from './save.ts';

/** Higher levels of a strategy that has failed a lower one can wait; whether they do is asked once. */
async function offerToDefer(desk: Desk, next: Question, offered: Set<string>): Promise<boolean> {
  const { asker, translate, pack, store } = desk;
  const { strategy, level } = next;
  if (offered.has(strategy.id)) return false;
  const { questions } = planNow(desk);
  const waiting = listDeferrable(next, questions, pack.pack, scoreNow(desk));
  if (waiting.length === 0) return false;
  offered.add(strategy.id);
  const values = { strategy: strategy.title, level, count: waiting.length };
  asker.say('');
  if (!(await confirm(desk, translate('interview:defer', values), true))) return false;
  const { answers } = store.assessment;
  const edits = waiting.flatMap(({ keys }) =>
    editAnswer(answers, keys, { outcome: 'not-assessed' }),
  );
  await saveAnswers(desk, edits);
  return true;
}

function stepBack(desk: Desk, walk: Walk, { id }: Question): Walk {
  const before = goBack(walk, planNow(desk), id);
  if (before === undefined) desk.asker.say(desk.translate('interview:question.first'), 'quiet');
  return before ?? walk;
}

async function stepOn(desk: Desk, walk: Walk, question: Question): Promise<Walk> {
  const { id, requirements } = question;
  const ending = await askQuestion(desk, question);
  if (ending === 'back') return stepBack(desk, walk, question);
  if (ending === 'split') return jumpTo(walk, ...requirements.map((each) => each.id));
  if (ending === 'jump') {
    const target = await chooseJump(desk);
    return target === undefined ? walk : jumpTo(walk, target);
  }
  return goForward(walk, id);
}

/** Asks along a way until its end. Each answer is on the disk before the next question comes. */
export async function askQuestions(desk: Desk, start: Walk): Promise<void> {
  const offered = new Set<string>();
  const announced = new Set<string>();
  let walk = start;
  for (;;) {
    const question = findCurrent(walk, planNow(desk));
    if (question === undefined) return;
    const isNext = walk.list === undefined && walk.detour.length === 0;
    if (isNext && (await offerToDefer(desk, question, offered))) continue;
    walk = await stepOn(desk, walk, question);
    announceStrategy(desk, question, announced);
  }
}
