import type { Command, Reply } from './asker.ts';
import type { Desk } from './desk.ts';
import { LeaveSignal } from './leave.ts';
import { showProgress } from './show-progress.ts';

/** What a step has to handle itself: the rest is the same everywhere. */
export type StepCommand = Exclude<Command, 'help' | 'progress' | 'leave'>;
export type StepReply<T> = { value: T; command?: never } | { command: StepCommand; value?: never };

/**
 * Asks until there is an answer or a command that the step must handle: help and progress are shown
 * and the question comes again; to leave is the same from everywhere.
 *
 * @param show shows what the prompt itself does not say, before it and again after help
 * @throws LeaveSignal
 */
export async function askWithHelp<T>(
  desk: Desk,
  ask: () => Promise<Reply<T>>,
  help: () => Promise<void>,
  show: () => Promise<void> = async () => undefined,
): Promise<StepReply<T>> {
  await show();
  for (;;) {
    const reply = await ask();
    if (reply.command === undefined) return reply;
    const { command } = reply;
    if (command === 'leave') throw new LeaveSignal();
    if (command === 'help') await help();
    else if (command === 'progress') await showProgress(desk);
    else return { command };
    await show();
  }
}
