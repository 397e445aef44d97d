import type { Speech } from '../model/speech.ts';
import { tell } from './tell.ts';
import type { World } from './world.ts';

/**
 * Scripts (ISO 15924) whose letters join and stack in ways that most terminals, which give every
 * letter its own cells, cannot draw.
 */
const HARD_TO_DRAW: readonly string[] = ['Khmr', 'Mymr', 'Taml'];
const BETTER = '--format html=report.html';

/** Says, once and in the reader's language, that a page reads better than a terminal. */
export function tellScript({ locale, translate }: Speech, { io }: World): void {
  if (!io.stdout.isTerminal || !HARD_TO_DRAW.includes(locale.script)) return;
  const told = translate('cli:terminal-script', { flag: BETTER });
  tell(`\n${told}`, io, { whole: [BETTER] });
}
