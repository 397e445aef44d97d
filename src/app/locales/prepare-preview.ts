import { createTranslator } from '../../i18n/create-translator.ts';
import { markTexts } from '../../i18n/kit/preview/mark-texts.ts';
import type { CheckedLocale } from '../../i18n/kit/text-unit.ts';
import { localisePack } from '../../i18n/localise-pack.ts';
import type { TextTree } from '../../i18n/pack-texts.ts';
import type { ControlPack } from '../../model/control-pack.ts';
import type { Translate } from '../../model/translate.ts';
import { assessFile } from '../assess-file.ts';
import type { Judged } from '../judge-document.ts';
import { assertThere } from './choose-tags.ts';
import { type LocaleText, listTexts } from './list-texts.ts';
import type { LocalesFolder } from './open-folder.ts';
import { readWhole } from './read-locale.ts';

/** What a preview is made of. */
export interface PreparedPreview {
  readonly locale: CheckedLocale;
  readonly texts: readonly LocaleText[];
  /** Gives texts of the language with marks around them. */
  readonly translate: Translate;
  /** The assessment to show; undefined where none is at hand. */
  readonly judged: Judged | undefined;
}

/** Where an example lies in a clone, from its folder of languages. */
const EXAMPLE = '../examples/clinic.yaml';

function findAssessment(named: string | undefined, { path, host }: LocalesFolder) {
  const example = `${path}/${EXAMPLE}`;
  return named ?? (host.exists(example) ? example : undefined);
}

/** Texts by their whole key (`terms.vpn.meaning`) as a tree. */
function nestTexts(texts: Readonly<Record<string, string>>): TextTree {
  const tree: TextTree = {};
  for (const [key, text] of Object.entries(texts)) {
    const names = key.split('.');
    const last = names.pop() ?? '';
    let branch = tree;
    for (const name of names) {
      branch[name] ??= {};
      branch = branch[name] as TextTree;
    }
    branch[last] = text;
  }
  return tree;
}

function placePack(pack: ControlPack, marked: Record<string, Record<string, string>>): ControlPack {
  const texts = marked[`packs/${pack.id}/${pack.release}`] ?? {};
  return localisePack(pack, nestTexts(texts));
}

async function judge(
  file: string,
  marked: Record<string, Record<string, string>>,
  { host }: LocalesFolder,
): Promise<Judged> {
  const request = { host, controls: undefined, asOf: undefined, target: undefined };
  const { result, pack } = await assessFile(file, request);
  return { result, pack: { ...pack, pack: placePack(pack.pack, marked) } };
}

/**
 * Reads a language and marks every text of it with its number in `texts`.
 *
 * @param assessment a file to show in the language; else the example of the clone, if there is one
 * @throws E8Error as for `assess`, and `no-such-locale`, exit code 2
 */
export async function preparePreview(
  tag: string,
  folder: LocalesFolder,
  assessment: string | undefined,
): Promise<PreparedPreview> {
  assertThere(tag, folder);
  const read = await readWhole(tag, folder);
  const texts = listTexts(read, folder);
  const marked = markTexts(texts, read.locale);
  const file = findAssessment(assessment, folder);
  return {
    locale: read.locale,
    texts,
    translate: createTranslator(marked, read.locale.plural ?? 'id'),
    judged: file === undefined ? undefined : await judge(file, marked, folder),
  };
}
