import type { StepReply } from './ask-with-help.ts';

/** One of several small questions that belong together. */
export interface Step<Draft> {
  field: keyof Draft;
  /** Whether it is asked, after what was said before; always where undefined. */
  applies?(draft: Draft): boolean;
  run(draft: Draft): Promise<StepReply<unknown>>;
}

/**
 * Runs steps in order, back and forth; what was said stays when one goes back. Back from the first
 * one, and any other command, ends it.
 */
export async function runSteps<Draft>(
  steps: readonly Step<Draft>[],
  start: Draft,
): Promise<StepReply<Draft>> {
  let draft = start;
  const shown: number[] = [];
  let at = 0;
  while (at < steps.length) {
    const step = steps[at];
    if (step === undefined || step.applies?.(draft) === false) {
      at += 1;
      continue;
    }
    const reply = await step.run(draft);
    if (reply.command === undefined) {
      draft = { ...draft, [step.field]: reply.value };
      shown.push(at);
      at += 1;
      continue;
    }
    const before = shown.pop();
    if (reply.command !== 'back' || before === undefined) return reply;
    at = before;
  }
  return { value: draft };
}
