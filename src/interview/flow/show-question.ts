import { findSource } from '../../core/find-source.ts';
import type { Answer } from '../../model/assessment.ts';
import type { Requirement } from '../../model/control-pack.ts';
import { INVENTORY } from '../../model/inventory.ts';
import type { Translate } from '../../model/translate.ts';
import { listMentioned, type Mentioned } from '../plan/list-mentioned.ts';
import type { Question } from '../plan/question.ts';
import { toSpoken } from '../plan/spoken.ts';
import type { Menu } from './asker.ts';
import type { Desk } from './desk.ts';
import { planNow } from './plan-now.ts';

/** What an answer says, in the words in which it is asked. */
export function describeAnswer(answer: Answer, translate: Translate): string {
  const said = translate(`interview:answer.${toSpoken(answer)}`);
  const newest = (answer.evidence ?? []).at(-1);
  if (newest === undefined) return said;
  const quality = translate(`words:quality.${newest.quality}.name`);
  const { date } = newest;
  return date === undefined
    ? translate('interview:question.answer-quality', { said, quality })
    : translate('interview:question.answer-date', { said, quality, date });
}

/** What the inventory has of what a question mentions: things by name, and how many others. */
function describeMentioned(mentioned: readonly Mentioned[], { translate }: Desk): string[] {
  const separator = translate('report:list.separator');
  const named = mentioned.flatMap(({ content }) => (typeof content === 'number' ? [] : content));
  const counted = mentioned.flatMap(({ key, content }) => {
    if (typeof content !== 'number') return [];
    const known = INVENTORY.find((each) => each.key === key);
    const name = known ? translate(`words:inventory.${known.key}.name`) : key;
    return [translate('interview:question.number', { number: content, name })];
  });
  return [
    ...(named.length > 0
      ? [translate('interview:question.each-of', { names: named.join(separator) })]
      : []),
    ...(counted.length > 0
      ? [translate('interview:question.counted', { list: counted.join(separator) })]
      : []),
  ];
}

/** What a shared control concerns, in each strategy that asks for it. */
function describeSubject(requirement: Requirement, { pack, translate }: Desk): string {
  const strategy = pack.pack.strategies.find((each) => each.requirements.includes(requirement));
  const subject = requirement.subject ?? requirement.title;
  const text = translate('interview:question.subject', {
    strategy: strategy?.title ?? '',
    subject,
  });
  return translate('interview:list.item', { text });
}

/** What a question is about: each part of a shared one, and the reader's own things. */
function describeAbout(requirements: readonly Requirement[], desk: Desk): string[] {
  const { pack, store, translate } = desk;
  const [first] = requirements;
  const isShared = requirements.length > 1;
  const subjects = isShared || first?.subject !== undefined ? requirements : [];
  const written = first && findSource(first, pack.pack);
  const mentioned = listMentioned(
    written?.question ?? written?.requirement ?? '',
    store.assessment.scope?.inventory,
    pack.pack.source ?? pack.pack,
  );
  return [
    ...(isShared ? [translate('interview:question.all-of')] : []),
    ...subjects.map((each) => describeSubject(each, desk)),
    ...describeMentioned(mentioned, desk),
  ];
}

/**
 * Shows a question: where it stands, what is asked, about what, and what was answered.
 *
 * @param menu the choices: a question that they would push away is read first
 */
export async function showQuestion(
  desk: Desk,
  question: Question,
  menu: Menu<unknown>,
): Promise<void> {
  const { asker, translate } = desk;
  const { requirements, strategy, level, id } = question;
  const { questions } = planNow(desk);
  const number = questions.findIndex((each) => each.id === id) + 1;
  const values = { strategy: strategy.title, level, number, total: questions.length };
  const [first] = requirements;
  const about = describeAbout(requirements, desk);
  await asker.read(
    [
      { text: '' },
      { text: translate('interview:question.heading', values), emphasis: 'title' },
      { text: first?.question ?? first?.requirement ?? '', emphasis: 'strong' },
      ...about.map((text) => ({ text, emphasis: 'quiet' as const })),
    ],
    menu,
  );
}
