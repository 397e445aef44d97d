import { groupForms } from '../../i18n/status/group-forms.ts';
import { judgeText } from '../../i18n/status/judge-text.ts';
import type { TextForms, TextState, TextStatus } from '../../model/locale-status.ts';
import type { LocalesFolder } from './open-folder.ts';
import type { LocaleFile, ReadLocale } from './read-locale.ts';

/** A text in both languages, with its state. */
export interface LocaleText {
  /** `<namespace>:<stem>`. */
  readonly name: string;
  readonly namespace: string;
  readonly stem: string;
  readonly english: TextForms;
  readonly translation: TextForms | undefined;
  readonly status: TextStatus | undefined;
  readonly state: TextState;
}

function listFile({ english, file }: LocaleFile): Omit<LocaleText, 'state' | 'status'>[] {
  const translated = groupForms(file.value);
  const { namespace, forms } = english;
  return [...forms].map(([stem, own]) => ({
    name: `${namespace}:${stem}`,
    namespace,
    stem,
    english: own,
    translation: translated.get(stem),
  }));
}

/** Every text of a language, in the order of the English. */
export function listTexts({ files, status }: ReadLocale, { host }: LocalesFolder): LocaleText[] {
  return files.flatMap(listFile).map((text) => {
    const entry = Object.hasOwn(status, text.name) ? status[text.name] : undefined;
    const state = judgeText({ ...text, status: entry }, host.sha256);
    return { ...text, status: entry, state };
  });
}
