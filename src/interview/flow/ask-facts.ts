import type { Fact } from '../../model/control-pack.ts';
import { findRemoved } from '../plan/find-removed.ts';
import { askWithHelp, type StepReply } from './ask-with-help.ts';
import { type Choice, type Paragraph, QUESTION_ROWS } from './asker.ts';
import type { Desk } from './desk.ts';
import { saveAnswers } from './save.ts';

type FactAnswer = 'yes' | 'no' | 'unsure';

const VALUES = { yes: true, no: false, unsure: null } as const;
/** The most titles that are named when a no takes questions off the list. */
const MOST_NAMED = 4;

function tellAnswer(value: boolean | null | undefined): FactAnswer | undefined {
  if (value === undefined) return undefined;
  if (value === null) return 'unsure';
  return value ? 'yes' : 'no';
}

function describeFact({ translate }: Desk, fact: Fact, number: number, total: number): Paragraph[] {
  return [
    { text: '' },
    { text: translate('interview:facts.heading', { number, total }), emphasis: 'title' },
    { text: fact.question, emphasis: 'strong' },
    ...(fact.trap === undefined ? [] : [{ text: fact.trap, emphasis: 'quiet' as const }]),
  ];
}

async function askFact(desk: Desk, fact: Fact, number: number, total: number) {
  const { asker, translate, store } = desk;
  const choices: Choice<FactAnswer>[] = (['yes', 'no', 'unsure'] as const).map((value) => ({
    value,
    label: translate(`interview:facts.${value}`),
  }));
  const initial = tellAnswer(store.assessment.scope?.facts?.[fact.id]);
  const message = translate('interview:question.choose');
  const menu = {
    message,
    choices,
    commands: ['help', 'back', 'later', 'progress', 'leave'] as const,
    ...(initial !== undefined && { initial }),
  };
  return askWithHelp<FactAnswer>(
    desk,
    () => asker.choose(menu),
    () => asker.read([{ text: '' }, { text: fact.help }], QUESTION_ROWS),
    () => asker.read(describeFact(desk, fact, number, total), menu),
  );
}

/** What a no takes off the list, and why. */
function tellRemoved({ asker, translate, pack, store, scope }: Desk, fact: Fact): void {
  const removed = findRemoved(pack.pack, store.assessment, scope, fact.id);
  if (removed.length === 0) return;
  const named = removed.slice(0, MOST_NAMED).map((each) => each.title);
  const more = removed.length - named.length;
  const list = named.join(translate('interview:list.semicolon'));
  asker.say(translate('interview:facts.removed', { count: removed.length, list }), 'quiet');
  if (more > 0) asker.say(translate('interview:facts.removed-more', { count: more }), 'quiet');
}

async function takeFact(desk: Desk, fact: Fact, { value }: StepReply<FactAnswer>): Promise<void> {
  if (value === undefined) return;
  const path = ['scope', 'facts', fact.id];
  await saveAnswers(desk, [{ path, value: VALUES[value] }]);
  if (value === 'no') tellRemoved(desk, fact);
  if (value === 'unsure') desk.asker.say(desk.translate('interview:facts.stays'), 'quiet');
}

/**
 * Asks about facts, one plain question each, and says what a no takes off the list. To skip one
 * leaves it as it is.
 */
export async function askFacts(desk: Desk, facts: readonly Fact[]): Promise<void> {
  let at = 0;
  while (at < facts.length) {
    const fact = facts[at] as Fact;
    const reply = await askFact(desk, fact, at + 1, facts.length);
    if (reply.command === 'back') {
      if (at === 0) desk.asker.say(desk.translate('interview:question.first'), 'quiet');
      at = Math.max(0, at - 1);
      continue;
    }
    await takeFact(desk, fact, reply);
    at += 1;
  }
}
