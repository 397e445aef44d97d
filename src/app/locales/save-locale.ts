import { type Edits, layTexts, writeTexts } from '../../i18n/kit/lay-texts.ts';
import { writeStatus } from '../../i18n/kit/write-status.ts';
import type { LocaleStatus } from '../../model/locale-status.ts';
import { saveOutput } from '../save-output.ts';
import type { LocalesFolder } from './open-folder.ts';
import type { LocaleFile, ReadLocale } from './read-locale.ts';

/** What is going to be different in a language. */
export interface LocaleChange {
  /** New texts by namespace and whole key. */
  readonly texts: ReadonlyMap<string, Edits>;
  /** The whole status as it will be. */
  readonly status: LocaleStatus;
}

/** A status that says nothing need not be there. */
const NOTHING = '{}\n';

interface Output {
  file: string;
  content: string;
}

function layFile({ english, file, isThere }: LocaleFile, edits: Edits = new Map()): Output[] {
  if (edits.size === 0 && !isThere) return [];
  const laid = layTexts(english.texts, file.value, edits);
  return [{ file: file.file, content: writeTexts(laid) }];
}

function makeFolderOf(file: string, { host }: LocalesFolder): void {
  host.makeFolder(file.slice(0, file.lastIndexOf('/')));
}

/** The names of all texts of the English, in its order. */
export function listNames({ english }: LocalesFolder): string[] {
  return english.flatMap(({ namespace, forms }) =>
    [...forms.keys()].map((stem) => `${namespace}:${stem}`),
  );
}

/**
 * Writes the files of a language that have changed, each whole or not at all and in the order of
 * the English; the status last, so that it never says of a text what is not true of it yet.
 *
 * @throws E8Error `cannot-write`, exit code 4
 */
export function saveLocale(read: ReadLocale, change: LocaleChange, folder: LocalesFolder): void {
  const { sources, locale } = read;
  const edited = read.files.filter(({ english }) => change.texts.has(english.namespace));
  const texts = edited.flatMap((each) => layFile(each, change.texts.get(each.english.namespace)));
  const file = `${folder.path}/${locale.tag}/status.json`;
  const status = { file, content: writeStatus(change.status, listNames(folder)) };
  for (const output of [...texts, status]) {
    if ((sources[output.file] || NOTHING) === output.content) continue;
    makeFolderOf(output.file, folder);
    saveOutput(output.file, output.content, folder.host);
  }
}
