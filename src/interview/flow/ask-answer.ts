import type { Question } from '../plan/question.ts';
import { SPOKEN, type Spoken } from '../plan/spoken.ts';
import { askWithHelp, type StepReply } from './ask-with-help.ts';
import { type Choice, COMMANDS, type Menu } from './asker.ts';
import type { Desk } from './desk.ts';
import { showHelp } from './show-help.ts';
import { describeAnswer, showQuestion } from './show-question.ts';

/** What can be chosen at a question: an answer, the one that is there, or one answer for each. */
export type Chosen = Spoken | 'keep' | 'split';

function listChoices({ answer, state, requirements }: Question, desk: Desk): Choice<Chosen>[] {
  const { translate } = desk;
  const isGiven = answer !== undefined && state === 'answered';
  const said = isGiven ? describeAnswer(answer, translate) : '';
  return [
    ...(isGiven
      ? [{ value: 'keep' as const, label: translate('interview:question.keep', { said }) }]
      : []),
    ...SPOKEN.map((value) => ({ value, label: translate(`interview:answer.${value}`) })),
    ...(requirements.length > 1
      ? [{ value: 'split' as const, label: translate('interview:question.split') }]
      : []),
  ];
}

/** Shows a question and asks for the answer; after help the question is shown again. */
export async function askAnswer(desk: Desk, question: Question): Promise<StepReply<Chosen>> {
  const { asker, translate } = desk;
  const choices = listChoices(question, desk);
  const message = translate('interview:question.choose');
  const menu: Menu<Chosen> = { message, choices, commands: COMMANDS };
  return askWithHelp(
    desk,
    () => asker.choose(menu),
    () => showHelp(desk, question),
    () => showQuestion(desk, question, menu),
  );
}
