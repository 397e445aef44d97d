import { countProgress } from '../plan/count-progress.ts';
import { listRelevantFacts } from '../plan/list-facts.ts';
import { orderReview } from '../plan/order-review.ts';
import { FIRST_PASS, walkThrough } from '../plan/walk.ts';
import { askFacts } from './ask-facts.ts';
import { askInventory } from './ask-inventory.ts';
import { askQuestions } from './ask-questions.ts';
import type { Desk } from './desk.ts';
import { finish } from './finish.ts';
import { hasAnswers, isInventoryEmpty, listOpenFacts } from './open-scope.ts';
import { planNow } from './plan-now.ts';

/** Which part of the interview is wanted; the whole where undefined. */
export type Part = 'unanswered' | 'review';

async function askScope(desk: Desk): Promise<void> {
  const { asker, translate, pack, scope, store } = desk;
  const relevant = listRelevantFacts(pack.pack, scope);
  const facts = listOpenFacts(relevant, store.assessment);
  if (facts.length > 0) {
    asker.say('');
    asker.say(translate('interview:facts.intro', { count: facts.length }));
    await askFacts(desk, facts);
  }
  if (!hasAnswers(store.assessment) && isInventoryEmpty(store.assessment)) await askInventory(desk);
}

async function review(desk: Desk): Promise<void> {
  const given = orderReview(planNow(desk).questions);
  if (given.length === 0) desk.asker.say(desk.translate('interview:review.nothing'));
  await askQuestions(desk, walkThrough(given));
}

async function askOpen(desk: Desk): Promise<void> {
  const isOpen = (state: string) => state === 'fresh' || state === 'later' || state === 'unknown';
  await askQuestions(
    desk,
    walkThrough(planNow(desk).questions.filter(({ state }) => isOpen(state))),
  );
}

function greet({ asker, translate, store }: Desk): void {
  const { assessment, file } = store;
  const { name } = assessment.organisation;
  if (hasAnswers(assessment)) asker.say(translate('interview:start.resumed', { name, file }));
}

async function askAll(desk: Desk): Promise<void> {
  greet(desk);
  await askScope(desk);
  const { asker, translate } = desk;
  const { total, done } = countProgress(planNow(desk).questions);
  asker.say('');
  asker.say(translate('interview:question.intro', { count: total - done }));
  await askQuestions(desk, FIRST_PASS);
}

/**
 * The interview, from the first open fact to the summary.
 *
 * @throws LeaveSignal where the person leaves earlier
 */
export async function conductInterview(desk: Desk, part?: Part): Promise<void> {
  if (part === 'review') await review(desk);
  else if (part === 'unanswered') await askOpen(desk);
  else await askAll(desk);
  await finish(desk);
}
