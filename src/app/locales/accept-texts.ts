import { acceptText } from '../../i18n/kit/accept-text.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import { findNearest } from '../../text/nearest.ts';
import { type LocaleText, listTexts } from './list-texts.ts';
import type { LocalesFolder } from './open-folder.ts';
import type { ReadLocale } from './read-locale.ts';
import { saveLocale } from './save-locale.ts';

/** A key, or the beginning of keys: `cli:`, `cli:assess.`. */
function matches(name: string, asked: string): boolean {
  return name === asked || (/[.:]$/.test(asked) && name.startsWith(asked));
}

function assertMatches(asked: readonly string[], texts: readonly LocaleText[]): void {
  const names = texts.map(({ name }) => name);
  const unknown = asked.find((each) => !names.some((name) => matches(name, each)));
  if (unknown === undefined) return;
  const values = { found: unknown, nearest: findNearest(unknown, names) ?? '' };
  throw new E8Error('unknown-text', EXIT.wrongUsage, { values });
}

/**
 * Records translations as right for the English of today.
 *
 * @param asked keys or beginnings of keys; undefined for everything that is translated
 * @returns how many texts have another entry now
 * @throws E8Error `unknown-text`, exit code 2; `cannot-write`, exit code 4
 */
export function acceptTexts(
  read: ReadLocale,
  asked: readonly string[] | undefined,
  folder: LocalesFolder,
): number {
  const translated = listTexts(read, folder).filter(({ state }) => state !== 'missing');
  assertMatches(asked ?? [], translated);
  const chosen = translated.filter(
    ({ name }) => asked === undefined || asked.some((each) => matches(name, each)),
  );
  const entries = chosen.map((text) => {
    const { name, english, translation = {}, status } = text;
    return [name, acceptText({ english, translation, status }, folder.host.sha256)] as const;
  });
  const changed = entries.filter(([name, entry]) => read.status[name] !== entry);
  const status = { ...read.status, ...Object.fromEntries(changed) };
  saveLocale(read, { texts: new Map(), status }, folder);
  return changed.length;
}
