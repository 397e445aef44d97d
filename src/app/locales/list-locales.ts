import { isMenuPath } from '../../i18n/kit/text-unit.ts';
import { judgeStatus } from '../../i18n/status/judge-status.ts';
import type { TextState } from '../../model/locale-status.ts';
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

/** The state of every text of a language, by its name in `status.json`. */
export function judgeLocale(
  { files, status }: ReadLocale,
  { host }: LocalesFolder,
): Map<string, TextState> {
  const states = new Map<string, TextState>();
  for (const { english, file } of files) {
    const { namespace } = english;
    const pair = { namespace, english: english.texts, translation: file.value };
    for (const [name, state] of judgeStatus(pair, status, host.sha256)) {
      if (state !== 'missing' || !isMenuPath(name)) states.set(name, state);
    }
  }
  return states;
}

async function describeRow(tag: string, folder: LocalesFolder): Promise<LocaleRow> {
  const read = await readLocale(tag, folder);
  const found = [...judgeLocale(read, folder).values()];
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
