import { acceptText } from '../../i18n/kit/accept-text.ts';
import type { LocaleStatus, TextForms, TextStatus } from '../../model/locale-status.ts';
import { type LocaleText, listTexts } from './list-texts.ts';
import type { LocalesFolder } from './open-folder.ts';
import { type ReadLocale, readWhole } from './read-locale.ts';
import { saveLocale } from './save-locale.ts';

/** Who reviewed, and on which day (`YYYY-MM-DD`). */
export interface Reviewer {
  readonly by: string;
  readonly on: string;
}

/** A text as it is on the disk now: somebody else may be at work on the same language. */
async function findText(name: string, tag: string, folder: LocalesFolder) {
  const read = await readWhole(tag, folder);
  return { read, text: listTexts(read, folder).find((each) => each.name === name) };
}

function withEntry(read: ReadLocale, name: string, entry: TextStatus): LocaleStatus {
  return { ...read.status, [name]: entry };
}

/**
 * Records that a speaker found a translation right, both texts being what they are now.
 *
 * @throws E8Error `cannot-write`, exit code 4; `invalid-input`, exit code 3
 */
export async function approveText(
  name: string,
  reviewer: Reviewer,
  tag: string,
  folder: LocalesFolder,
): Promise<void> {
  const { read, text } = await findText(name, tag, folder);
  if (text?.translation === undefined) return;
  const { english, translation } = text;
  const fresh = acceptText({ english, translation, status: undefined }, folder.host.sha256);
  const entry: TextStatus = { ...fresh, state: 'reviewed', ...reviewer };
  saveLocale(read, { texts: new Map(), status: withEntry(read, name, entry) }, folder);
}

function keyOf({ stem }: LocaleText, category: string): string {
  return category === '' ? stem : `${stem}_${category}`;
}

/**
 * Replaces a translation; it was made from the English of now, and nobody has reviewed it yet.
 * Throws as `approveText` does.
 */
export async function editText(
  name: string,
  translation: TextForms,
  tag: string,
  folder: LocalesFolder,
): Promise<void> {
  const { read, text } = await findText(name, tag, folder);
  if (text === undefined) return;
  const { english, namespace } = text;
  const entry = acceptText({ english, translation, status: undefined }, folder.host.sha256);
  const edits = new Map(
    Object.entries(translation).map(([category, form]) => [keyOf(text, category), form]),
  );
  const change = { texts: new Map([[namespace, edits]]), status: withEntry(read, name, entry) };
  saveLocale(read, change, folder);
}
