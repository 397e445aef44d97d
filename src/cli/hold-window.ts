import type { Host } from '../model/host.ts';
import type { Io } from '../model/io.ts';
import type { Speech } from '../model/speech.ts';
import { saysMoreThanLanguage } from './language-flags.ts';

/** What is needed to keep a window open. */
export interface Window {
  host: Pick<Host, 'ownsConsole'>;
  io: Io;
  /** The language that was spoken last. */
  speech: Speech | undefined;
}

/**
 * Keeps a window open that would close with the run, until a key is pressed. Only after a guided
 * start: who typed arguments has a shell.
 */
export async function holdWindow(
  argv: readonly string[],
  { host, io, speech }: Window,
): Promise<void> {
  if (speech === undefined || saysMoreThanLanguage(argv) || !host.ownsConsole()) return;
  // Last, because to look for a terminal opens one.
  const { terminal } = io;
  if (terminal === undefined) return;
  terminal.write(`\n${speech.translate('cli:program.press-key')}\n`);
  await terminal.readKey();
}
