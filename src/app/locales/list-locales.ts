import { isMenuPath } from '../../i18n/kit/text-unit.ts';
import type { TextState } from '../../model/locale-status.ts';
import { listTexts } from './list-texts.ts';
import type { LocalesFolder } from './open-folder.ts';
import { type ReadLocale, readLocale } from './read-locale.ts';

/** How far a language is. Menu paths that are left in English count nowhere. */
export interface LocaleRow {
  tag: string;
  name: string;
  ownName: string;
  /** All texts, and those of each state. */
  texts: number;
  states: Record<TextState, number>;
  /** Files that cannot be read as they are; `check` tells why. */
  brokenFiles: number;
}

/** The states of all texts that count. */
function listStates(read: ReadLocale, folder: LocalesFolder): TextState[] {
  const texts = listTexts(read, folder);
  return texts
    .filter(({ state, stem }) => state !== 'missing' || !isMenuPath(stem))
    .map(({ state }) => state);
}

async function describeRow(tag: string, folder: LocalesFolder): Promise<LocaleRow> {
  const read = await readLocale(tag, folder);
  const found = listStates(read, folder);
  const count = (state: TextState) => found.filter((each) => each === state).length;
  const { name, ownName } = read.locale;
  return {
    tag,
    name,
    ownName,
    texts: found.length,
    states: {
      reviewed: count('reviewed'),
      draft: count('draft'),
      stale: count('stale'),
      missing: count('missing'),
    },
    brokenFiles: new Set(read.diagnostics.map(({ file }) => file)).size,
  };
}

/** Every language of a folder, in the order of tags. */
export async function listLocales(folder: LocalesFolder): Promise<LocaleRow[]> {
  const rows: LocaleRow[] = [];
  for (const tag of folder.tags) rows.push(await describeRow(tag, folder));
  return rows;
}
