import type { Desk } from '../../interview/flow/desk.ts';

/** What never came to the disk is shown, so that it can be put there by hand. */
export function tellUnsaved({ asker, translate, store }: Desk): boolean {
  const { pending, file } = store;
  if (pending.length === 0) return false;
  asker.say(translate('interview:leave.unsaved', { file }), 'alert');
  for (const { path, value } of pending) {
    asker.say(`${path.join('.')}: ${JSON.stringify(value)}`);
  }
  return true;
}

/** Says that everything is saved, and how to go on. */
export function tellSaved({ asker, translate, store, resumeCommand }: Desk): void {
  asker.say('');
  asker.say(translate('interview:leave.saved', { file: store.file }));
  asker.say(translate('interview:leave.resume', { command: resumeCommand }));
}
