import { canonicalTag } from '../../i18n/kit/kit-locale.ts';
import { groupForms } from '../../i18n/status/group-forms.ts';
import { E8Error } from '../../model/e8-error.ts';
import { EXIT } from '../../model/exit-code.ts';
import type { Host } from '../../model/host.ts';
import type { LocaleGlossary } from '../../model/locale-glossary.ts';
import type { TextForms } from '../../model/locale-status.ts';
import { checkSchema } from '../../schema/check-schema.ts';
import { joinPointer } from '../../schema/json-pointer.ts';
import { assertClean } from '../fail-input.ts';
import { openDocument } from '../open-document.ts';

/** Bytes of a file of texts at most: some scripts take three for a letter. */
export const LOCALE_BYTES = 8 * 1024 * 1024;

/** Where a translator's clone has its languages. */
const USUAL_FOLDER = 'locales';
const SOURCE = 'en';

/** The English texts of one namespace. */
export interface EnglishNamespace {
  /** `cli`, `packs/<id>/<release>`: the file's name without `.json`. */
  readonly namespace: string;
  readonly texts: unknown;
  /** Where a text stands: `<file>:<line>`. */
  placeOf(stem: string): string;
  readonly forms: ReadonlyMap<string, TextForms>;
}

/** A folder of languages, with the English that they are translated from. */
export interface LocalesFolder {
  readonly path: string;
  /** In the order of file names, packs last. */
  readonly english: readonly EnglishNamespace[];
  /** What holds in every language: terms to be decided, names that stay. */
  readonly shared: LocaleGlossary;
  /** The languages that are there, English left out; a folder that is named otherwise is none. */
  readonly tags: readonly string[];
  readonly host: Host;
}

function listNames(path: string, host: Host): readonly string[] {
  const answer = host.listFolder(path);
  return answer.ok ? answer.value : [];
}

/** `.json` files of a folder and of those in it, without the ending, relative to it. */
export function listJson(path: string, host: Host, prefix = '', depth = 3): string[] {
  const names = listNames(`${path}/${prefix}`, host);
  const files = names.filter((name) => name.endsWith('.json'));
  const folders = depth === 0 ? [] : names.filter((name) => name.endsWith('/'));
  return [
    ...files.map((name) => prefix + name.slice(0, -'.json'.length)),
    ...folders.flatMap((name) => listJson(path, host, prefix + name, depth - 1)),
  ];
}

async function readEnglish(path: string, namespace: string, host: Host): Promise<EnglishNamespace> {
  const file = `${path}/${SOURCE}/${namespace}.json`;
  const { document } = await openDocument(file, host, LOCALE_BYTES);
  const forms = groupForms(document.value);
  const placeOf = (stem: string): string => {
    const isPlural = !Object.hasOwn(forms.get(stem) ?? {}, '');
    const key = isPlural ? `${stem}_one` : stem;
    const pointer = key.split('.').reduce((before, part) => joinPointer(before, part), '');
    return `${file}:${document.positionOf(pointer).line}`;
  };
  return { namespace, texts: document.value, forms, placeOf };
}

/** `glossary.json` of the folder itself, if there is one. */
async function readShared(path: string, host: Host): Promise<LocaleGlossary> {
  const file = `${path}/glossary.json`;
  if (!host.exists(file)) return {};
  const { document, source, faults } = await openDocument(file, host);
  const diagnostics = [...faults, ...checkSchema('glossary', document)];
  // The schema has just been checked.
  return assertClean(document.value as LocaleGlossary, diagnostics, { [file]: source });
}

/**
 * Opens a folder of languages; without a name, `locales` in the working folder.
 *
 * @throws E8Error `no-locales` where there is no English; `invalid-input`; each with exit code 3
 */
export async function openFolder(named: string | undefined, host: Host): Promise<LocalesFolder> {
  const path = (named ?? USUAL_FOLDER).replace(/(?<=.)[\\/]+$/, '');
  const namespaces = listJson(`${path}/${SOURCE}`, host);
  if (namespaces.length === 0) {
    throw new E8Error('no-locales', EXIT.badInput, { values: { folder: path } });
  }
  const english = await Promise.all(namespaces.map((name) => readEnglish(path, name, host)));
  const folders = listNames(path, host).filter((name) => name.endsWith('/'));
  const tags = folders
    .map((name) => name.slice(0, -1))
    .filter((tag) => tag !== SOURCE && canonicalTag(tag) === tag);
  const shared = await readShared(path, host);
  return { path, english, shared, tags, host };
}
