import { editAnswer } from '../plan/edit-answer.ts';
import type { Question } from '../plan/question.ts';
import { walkThrough } from '../plan/walk.ts';
import { askQuestions } from './ask-questions.ts';
import { confirm } from './confirm.ts';
import type { Desk } from './desk.ts';
import { planNow } from './plan-now.ts';
import { saveAnswers } from './save.ts';
import { showSummary } from './show-summary.ts';

function listOpen(desk: Desk): Question[] {
  return planNow(desk).questions.filter(({ state }) => state === 'later' || state === 'unknown');
}

/** Offers what was put off once more, all of it. */
async function offerOpen(desk: Desk): Promise<void> {
  const { asker, translate } = desk;
  const open = listOpen(desk);
  if (open.length === 0) return;
  asker.say('');
  const message = translate('interview:finish.open', { count: open.length });
  if (await confirm(desk, message, false)) await askQuestions(desk, walkThrough(open));
}

/**
 * What nobody could find out stays open as long as somebody may still find out. Finished for good,
 * it becomes "no visibility", which counts as not met.
 */
async function closeUnknown(desk: Desk): Promise<void> {
  const { translate, store } = desk;
  const unknown = listOpen(desk).filter(({ state }) => state === 'unknown');
  if (unknown.length === 0) return;
  const message = translate('interview:finish.for-good', { count: unknown.length });
  if (!(await confirm(desk, message, false))) return;
  const { answers } = store.assessment;
  const edits = unknown.flatMap(({ keys }) =>
    editAnswer(answers, keys, { outcome: 'no-visibility' }),
  );
  await saveAnswers(desk, edits);
}

async function offerReport(desk: Desk): Promise<void> {
  const { asker, translate, report } = desk;
  if (report === undefined) return;
  if (!(await confirm(desk, translate('interview:finish.report'), true))) return;
  const file = await report.write();
  if (file === undefined) return;
  asker.say(translate('interview:finish.written', { file }), 'strong');
  if (!(await confirm(desk, translate('interview:finish.open-report'), true))) return;
  if (!report.open(file)) asker.say(translate('interview:finish.no-browser', { file }));
}

/** The end: what is still open, the result, the report, and how to go on. */
export async function finish(desk: Desk): Promise<void> {
  const { asker, translate, store, resumeCommand } = desk;
  await offerOpen(desk);
  await closeUnknown(desk);
  await showSummary(desk);
  await offerReport(desk);
  asker.say(translate('interview:finish.saved', { file: store.file }));
  asker.say(translate('interview:finish.commands', { command: resumeCommand }));
}
