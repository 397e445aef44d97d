import { holdsCondition, listFacts } from '../../core/holds-condition.ts';
import type { Answer } from '../../model/assessment.ts';
import { type AnswerPatch, editAnswer } from '../plan/edit-answer.ts';
import type { Question } from '../plan/question.ts';
import { type Spoken, toOutcome, toSpoken } from '../plan/spoken.ts';
import { askWithHelp, type StepReply } from './ask-with-help.ts';
import { confirm } from './confirm.ts';
import type { Desk } from './desk.ts';
import { findProvider } from './find-provider.ts';
import { recordEvidence } from './record-evidence.ts';
import { saveAnswers } from './save.ts';
import { showHelp } from './show-help.ts';

/** The most characters of a typed text, as the published schema has it. */
const LONGEST = 1000;

/** What is still to be said about an answer before it can be written. */
interface Ask {
  field: 'reason' | 'note' | 'ask';
  message: string;
  required: boolean;
  initial?: string;
}

function describeAsk(spoken: Spoken, before: Answer | undefined, desk: Desk): Ask | undefined {
  const { translate } = desk;
  const texts = {
    'another-way': { field: 'reason', required: true },
    'not-applicable': { field: 'reason', required: true },
    partly: { field: 'note', required: false },
    unknown: { field: 'ask', required: true },
  } as const;
  if (!(spoken in texts)) return undefined;
  const kind = spoken as keyof typeof texts;
  const { field, required } = texts[kind];
  const somebody = findProvider(desk) ?? translate('interview:follow.nobody-yet');
  const fallback = kind === 'unknown' ? somebody : undefined;
  const initial = before?.[field] ?? fallback;
  const message = translate(`interview:follow.${kind}`);
  return { field, required, message, ...(initial !== undefined && { initial }) };
}

/** Facts that say that a question does concern the organisation. */
function warnOfFacts({ requirements }: Question, { asker, translate, store, pack }: Desk): void {
  const facts = store.assessment.scope?.facts ?? {};
  const against = requirements.flatMap((each) => {
    const condition = each['applies-when'];
    if (condition === undefined || !holdsCondition(condition, facts, false)) return [];
    return listFacts(condition).filter((id) => facts[id] === true);
  });
  const titles = pack.pack.facts.filter(({ id }) => against.includes(id)).map(({ title }) => title);
  if (titles.length === 0) return;
  const list = titles.join(translate('report:list.separator'));
  asker.say(translate('interview:follow.against-fact', { list }), 'alert');
}

/** Explains what has to be understood before going on. */
function explain(spoken: Spoken, question: Question, { asker, translate, ...desk }: Desk): void {
  if (spoken === 'partly') asker.say(translate('interview:follow.partly-means'), 'quiet');
  if (spoken === 'decided-not') asker.say(translate('interview:follow.decided-means'), 'quiet');
  if (spoken === 'not-applicable') warnOfFacts(question, { asker, translate, ...desk });
}

async function typeText(ask: Ask, question: Question, desk: Desk): Promise<StepReply<string>> {
  const { asker, translate } = desk;
  const check = (text: string): string | undefined => {
    if (ask.required && text.trim() === '') return translate('interview:follow.required');
    return text.length > LONGEST
      ? translate('interview:follow.too-long', { count: LONGEST })
      : undefined;
  };
  const { message, initial } = ask;
  const line = { message, canGoBack: true, check, ...(initial !== undefined && { initial }) };
  return askWithHelp(
    desk,
    () => asker.type(line),
    () => showHelp(desk, question),
  );
}

/** Fields that only fit some outcomes; a note may be anybody's own and stays. */
function makePatch(spoken: Spoken, ask: Ask | undefined, text: string): AnswerPatch {
  return {
    outcome: toOutcome(spoken),
    reason: undefined,
    ask: undefined,
    ...(ask && text !== '' && { [ask.field]: text }),
  };
}

/** What was missing may be there by now: whether its note goes with the answer that it explained. */
async function dropsNote(
  spoken: Spoken,
  before: Answer | undefined,
  { asker, translate }: Desk,
): Promise<boolean> {
  if (before?.note === undefined || spoken === 'partly' || toSpoken(before) !== 'partly') {
    return false;
  }
  const message = translate('interview:follow.keep-note', { note: before.note });
  return !(await confirm({ asker, translate }, message, true));
}

/**
 * Takes an answer down: what it needs in words, then the file, then how one knows. A command that
 * comes back in place of it leaves the question to be asked again, or left.
 */
export async function recordAnswer(
  desk: Desk,
  question: Question,
  spoken: Spoken,
): Promise<StepReply<true>> {
  explain(spoken, question, desk);
  const ask = describeAsk(spoken, question.answer, desk);
  let text = '';
  if (ask !== undefined) {
    const reply = await typeText(ask, question, desk);
    if (reply.command !== undefined) return reply;
    text = reply.value.trim();
  }
  const patch = {
    ...makePatch(spoken, ask, text),
    ...((await dropsNote(spoken, question.answer, desk)) && { note: undefined }),
  };
  await saveAnswers(desk, editAnswer(desk.store.assessment.answers, question.keys, patch));
  const isYes = spoken === 'everywhere' || spoken === 'another-way';
  return isYes ? recordEvidence(desk, question) : { value: true };
}
