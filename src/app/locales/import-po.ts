import { isSameText } from '../../i18n/kit/is-same-text.ts';
import type { Edits } from '../../i18n/kit/lay-texts.ts';
import { mergeStatus } from '../../i18n/kit/po/merge-po.ts';
import { type PoTranslation, readPo } from '../../i18n/kit/po/read-po.ts';
import { decodeText } from '../../load/decode-text.ts';
import { LIMITS } from '../../load/limits.ts';
import type { LocaleStatus, TextStatus } from '../../model/locale-status.ts';
import { readSource } from '../read-source.ts';
import type { LocaleFinding } from './check-locale.ts';
import { type LocaleText, listTexts } from './list-texts.ts';
import type { LocalesFolder } from './open-folder.ts';
import { type ReadLocale, readWhole } from './read-locale.ts';
import { saveLocale } from './save-locale.ts';

/** What came of an import. */
export interface Imported {
  /** Everything that is wrong with the file; where there is anything, nothing was changed. */
  readonly findings: readonly LocaleFinding[];
  /** Texts that are different now, or new. */
  readonly changed: number;
}

/** A whole language in PO takes more than an assessment: 16 MB. */
const MOST_BYTES = LIMITS.catalogBytes;

/** A language's folder and its texts, by name. */
interface Target {
  readonly read: ReadLocale;
  readonly texts: ReadonlyMap<string, LocaleText>;
  readonly folder: LocalesFolder;
}

function keyOf({ stem }: LocaleText, category: string): string {
  return category === '' ? stem : `${stem}_${category}`;
}

/** New texts by namespace and key. */
function listEdits(given: readonly PoTranslation[], { texts }: Target): Map<string, Edits> {
  const edits = new Map<string, Map<string, string>>();
  for (const { name, translation } of given) {
    const text = texts.get(name);
    if (text === undefined || isSameText(translation, text.translation)) continue;
    const own = edits.get(text.namespace) ?? new Map<string, string>();
    for (const [category, form] of Object.entries(translation))
      own.set(keyOf(text, category), form);
    edits.set(text.namespace, own);
  }
  return edits;
}

function mergeAll(given: readonly PoTranslation[], { read, texts, folder }: Target): LocaleStatus {
  const entries = given.flatMap((each): [string, TextStatus][] => {
    const current = texts.get(each.name);
    const merged = current && mergeStatus(each, current, folder.host.sha256);
    return merged === undefined ? [] : [[each.name, merged]];
  });
  return { ...read.status, ...Object.fromEntries(entries) };
}

function readTexts(text: string, file: string, { read, texts }: Target) {
  const all = [...texts.values()];
  return readPo(text, {
    file,
    locale: read.locale,
    english: new Map(all.map(({ name, english }) => [name, english])),
    translations: new Map(
      all.flatMap(({ name, translation }) => (translation ? [[name, translation] as const] : [])),
    ),
  });
}

function findNotText(bytes: Uint8Array, file: string, tag: string): LocaleFinding[] {
  const isText = bytes.length <= MOST_BYTES && decodeText(bytes).fault === undefined;
  if (isText) return [];
  return [{ rule: 'po-not-text', values: {}, file, line: 0, column: 0, tag }];
}

/**
 * Takes the translations of a PO file into a language: all of them, or none where anything is wrong
 * with the file. A text that the file leaves empty stays as it is.
 *
 * @param file `-` is standard input
 * @throws E8Error `no-such-file`, `invalid-input`, exit code 3; `cannot-write`, exit code 4
 */
export async function importPo(
  tag: string,
  file: string,
  folder: LocalesFolder,
): Promise<Imported> {
  const bytes = await readSource(file, folder.host, MOST_BYTES);
  const broken = findNotText(bytes, file, tag);
  if (broken.length > 0) return { findings: broken, changed: 0 };
  const read = await readWhole(tag, folder);
  const texts = new Map(listTexts(read, folder).map((text) => [text.name, text]));
  const target = { read, texts, folder };
  const po = readTexts(decodeText(bytes).text, file, target);
  if (po.findings.length > 0) {
    return { findings: po.findings.map((each) => ({ ...each, tag })), changed: 0 };
  }
  const edits = listEdits(po.texts, target);
  saveLocale(read, { texts: edits, status: mergeAll(po.texts, target) }, folder);
  const changed = po.texts.filter(
    ({ name, translation }) => !isSameText(translation, texts.get(name)?.translation),
  );
  return { findings: [], changed: changed.length };
}
