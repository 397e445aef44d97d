import type { Question } from '../plan/question.ts';
import { describeLevel } from './describe-level.ts';
import type { Desk } from './desk.ts';
import { scoreNow } from './judge-now.ts';
import { planNow } from './plan-now.ts';

/** Says what level a strategy has, once after the last of its questions of a level. */
export function announceStrategy(
  desk: Desk,
  { strategy, level }: Question,
  announced: Set<string>,
): void {
  const { questions } = planNow(desk);
  const turn = questions.filter((each) => each.strategy === strategy && each.level === level);
  const name = `${strategy.id} ${level}`;
  if (announced.has(name) || turn.some((each) => each.state === 'fresh')) return;
  announced.add(name);
  const judged = scoreNow(desk).find((each) => each.id === strategy.id);
  if (judged === undefined) return;
  const { asker, translate, scope } = desk;
  asker.say('');
  asker.say(describeLevel(judged, strategy.title, scope.target, translate), 'strong');
}
