import type { Question } from '../plan/question.ts';
import type { Choice } from './asker.ts';
import type { Desk } from './desk.ts';
import { planNow } from './plan-now.ts';

function isOpen({ state }: Question): boolean {
  return state === 'fresh' || state === 'later' || state === 'unknown';
}

function listStrategies(questions: readonly Question[], { translate }: Desk): Choice<string>[] {
  const strategies = new Set(questions.map((each) => each.strategy));
  return [...strategies].map(({ id, title }) => {
    const own = questions.filter((each) => each.strategy.id === id);
    const values = { title, open: own.filter(isOpen).length, total: own.length };
    return { value: id, label: translate('interview:jump.strategy', values) };
  });
}

function listTitles(questions: readonly Question[], { translate }: Desk): Choice<string>[] {
  return questions.map(({ id, state, level, requirements }) => ({
    value: id,
    label: translate(`interview:jump.${state}`, { level, title: requirements[0]?.title ?? id }),
  }));
}

/** Asks where to go: a strategy, then one of its questions. Undefined where one stays. */
export async function chooseJump(desk: Desk): Promise<string | undefined> {
  const { asker, translate } = desk;
  const { questions } = planNow(desk);
  const strategy = await asker.choose({
    message: translate('interview:jump.strategy-question'),
    choices: listStrategies(questions, desk),
    commands: ['back'],
  });
  if (strategy.value === undefined) return undefined;
  const own = questions.filter((each) => each.strategy.id === strategy.value);
  const initial = own.find(isOpen)?.id;
  const { value } = await asker.choose({
    message: translate('interview:jump.question'),
    choices: listTitles(own, desk),
    commands: ['back'],
    ...(initial !== undefined && { initial }),
  });
  return value;
}
