import { describeLocale } from '../../i18n/kit/kit-locale.ts';
import type { TextFile } from '../../i18n/kit/text-file.ts';
import type { CheckedLocale } from '../../i18n/kit/text-unit.ts';
import { parseDocument } from '../../load/parse-document.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { LocaleGlossary } from '../../model/locale-glossary.ts';
import type { LocaleStatus } from '../../model/locale-status.ts';
import { checkSchema } from '../../schema/check-schema.ts';
import type { ParsedDocument } from '../../schema/parsed-document.ts';
import type { SchemaName } from '../../schema/published-schemas.ts';
import { assertClean } from '../fail-input.ts';
import { readSource } from '../read-source.ts';
import { type EnglishNamespace, LOCALE_BYTES, type LocalesFolder } from './open-folder.ts';

/** A language as its files have it. */
export interface ReadLocale {
  readonly locale: CheckedLocale;
  readonly status: LocaleStatus;
  readonly files: readonly LocaleFile[];
  readonly glossary: ParsedDocument | undefined;
  /** What keeps files from being read as they are meant, and their texts. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Readonly<Record<string, string>>;
}

/** A namespace in both languages; a file that is not there, or is broken, holds nothing. */
export interface LocaleFile {
  readonly english: EnglishNamespace;
  readonly file: TextFile;
  readonly isThere: boolean;
}

interface Opened {
  document?: ParsedDocument;
  diagnostics: readonly Diagnostic[];
  source?: string;
}

async function open(file: string, { host }: LocalesFolder): Promise<Opened> {
  if (!host.exists(file)) return { diagnostics: [] };
  const bytes = await readSource(file, host, LOCALE_BYTES);
  const { value, diagnostics } = await parseDocument(bytes, file, LOCALE_BYTES);
  const source = new TextDecoder().decode(bytes);
  return { ...(value && { document: value }), diagnostics, source };
}

/** A file that has a schema; one that breaks it counts as not there, and its faults are told. */
async function openChecked(schema: SchemaName, file: string, folder: LocalesFolder) {
  const opened = await open(file, folder);
  const { document } = opened;
  if (document === undefined) return opened;
  const diagnostics = [...opened.diagnostics, ...checkSchema(schema, document)];
  return diagnostics.length > 0 ? { ...opened, document: undefined, diagnostics } : opened;
}

function makeFile(english: EnglishNamespace, path: string, { document }: Opened): LocaleFile {
  const { namespace } = english;
  const nothing = { value: {}, positionOf: () => ({ line: 0, column: 0 }) };
  const { value, positionOf } = document ?? nothing;
  return {
    english,
    file: { namespace, file: path, value, positionOf },
    isThere: document !== undefined,
  };
}

/** Names of products stay as they are in every language. */
function withShared(own: LocaleGlossary, { shared }: LocalesFolder): LocaleGlossary {
  return { ...own, copies: { ...shared.copies, ...own.copies } };
}

/** Reads every file of a language. Nothing is thrown for what is in them. */
export async function readLocale(tag: string, folder: LocalesFolder): Promise<ReadLocale> {
  const at = (name: string) => `${folder.path}/${tag}/${name}.json`;
  const status = await openChecked('status', at('status'), folder);
  const glossary = await openChecked('glossary', at('glossary'), folder);
  const opened = await Promise.all(
    folder.english.map(async (english) => {
      const path = at(english.namespace);
      return { english, path, found: await open(path, folder) };
    }),
  );
  const all = [
    ...opened.map(({ path, found }) => ({ path, found })),
    { path: at('glossary'), found: glossary },
    { path: at('status'), found: status },
  ];
  // The schemas have just been checked.
  const own = (glossary.document?.value ?? {}) as LocaleGlossary;
  return {
    locale: {
      ...describeLocale(tag),
      glossary: withShared(own, folder),
    },
    status: (status.document?.value ?? {}) as LocaleStatus,
    files: opened.map(({ english, path, found }) => makeFile(english, path, found)),
    glossary: glossary.document,
    diagnostics: all.flatMap(({ found }) => found.diagnostics),
    sources: Object.fromEntries(all.map(({ path, found }) => [path, found.source ?? ''])),
  };
}

/**
 * Reads a language of which every file must be whole, because something is going to be written.
 *
 * @throws E8Error `invalid-input`, exit code 3
 */
export async function readWhole(tag: string, folder: LocalesFolder): Promise<ReadLocale> {
  const read = await readLocale(tag, folder);
  return assertClean(read, read.diagnostics, read.sources);
}
