import { readAt } from '../../core/apply-edits.ts';
import type { Edit } from '../../model/edit.ts';
import type { Choice } from './asker.ts';
import type { Desk } from './desk.ts';
import { LeaveSignal } from './leave.ts';
import type { Saved } from './store.ts';

/** The day of the assessment is the last one on which something was answered. */
function withDay(edits: readonly Edit[], { store, today }: Desk): Edit[] {
  const day = today();
  const isNew = store.assessment['assessed-on'] !== day;
  return isNew ? [...edits, { path: ['assessed-on'], value: day }] : [...edits];
}

/** Brings answers to the disk before anything else is asked, and says at once when it cannot. */
export async function saveAnswers(desk: Desk, edits: readonly Edit[]): Promise<void> {
  await saveEdits(desk, withDay(edits, desk));
}

/** The same for what is no answer, such as a name. */
export async function saveEdits(desk: Desk, edits: readonly Edit[]): Promise<void> {
  await followUp(desk, await desk.store.save(edits), edits);
}

async function followUp(desk: Desk, saved: Saved, edits: readonly Edit[]): Promise<void> {
  const { asker, translate, store } = desk;
  if (saved.kind === 'saved') return;
  if (saved.kind === 'merged') {
    asker.say(translate('interview:save.merged', { file: store.file }), 'alert');
    return;
  }
  if (saved.kind === 'conflict') return settleConflict(desk, saved.theirs, edits);
  await chooseAfterFailure(desk, saved, edits);
}

async function settleConflict(desk: Desk, theirs: unknown, edits: readonly Edit[]): Promise<void> {
  const { asker, translate, store } = desk;
  const paths = edits.filter(({ path, value }) => !isSame(readAt(theirs, path), value));
  const places = paths.map(({ path }) => path.join('.')).join(', ');
  asker.say(translate('interview:save.conflict', { file: store.file, places }), 'alert');
  const { value = 'theirs' } = await asker.choose<'mine' | 'theirs'>({
    message: translate('interview:save.conflict-question'),
    choices: [
      { value: 'theirs', label: translate('interview:save.keep-theirs') },
      { value: 'mine', label: translate('interview:save.keep-mine') },
    ],
  });
  await followUp(desk, await store.settle(value), edits);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

type Next = 'again' | 'on' | 'leave';

async function chooseAfterFailure(
  desk: Desk,
  saved: Extract<Saved, { kind: 'failed' | 'broken' }>,
  edits: readonly Edit[],
): Promise<void> {
  const { asker, translate, store } = desk;
  const { file } = store;
  const said =
    saved.kind === 'failed'
      ? translate('interview:save.failed', { file, reason: saved.reason })
      : translate('interview:save.broken', { file });
  asker.say(said, 'alert');
  const choices: Choice<Next>[] = [
    { value: 'again', label: translate('interview:save.again') },
    { value: 'on', label: translate('interview:save.go-on') },
    { value: 'leave', label: translate('interview:save.leave') },
  ];
  const message = translate('interview:save.question');
  const { value = 'leave' } = await asker.choose<Next>({ message, choices });
  if (value === 'leave') throw new LeaveSignal();
  if (value === 'again') await followUp(desk, await store.save([]), edits);
}
