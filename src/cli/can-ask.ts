import type { Io } from '../model/io.ts';

/** Whether there is a person to ask: a terminal for input and output, and not a CI job's. */
export function canAsk({ terminal, env }: Io): boolean {
  return terminal !== undefined && (env['CI'] ?? '') === '';
}
