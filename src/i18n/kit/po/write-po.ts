import { type PoComments, type PoEntry, po } from 'gettext-parser';
import type { TextForms, TextState, TextStatus } from '../../../model/locale-status.ts';
import type { KitLocale } from '../kit-locale.ts';
import { selectCategories } from '../list-categories.ts';
import { writePluralForms } from './plural-formula.ts';
import { writeStatusComment } from './po-comment.ts';

/** A text as it goes into a PO file. */
export interface PoText {
  readonly name: string;
  readonly english: TextForms;
  readonly translation: TextForms | undefined;
  readonly status: TextStatus | undefined;
  readonly state: TextState;
  /** Where the English stands: `<file>:<line>`. */
  readonly place: string;
}

const EXAMPLES = 8;

/** The header that says how many texts a whole file has. */
export const COUNT_HEADER = 'X-Texts';

/** A tag as gettext writes it: `zh_Hans`. */
export function gettextLanguage(tag: string): string {
  return tag.replaceAll('-', '_');
}

/** Which numbers a form is for: `[1] other: 4, 6, 9, 14, ...`. */
function describeForms({ categories, plural }: KitLocale): string {
  const numbers = plural === undefined ? [] : [...selectCategories(plural)];
  const lines = categories.map((category, index) => {
    const own = numbers.filter(([, each]) => each === category).map(([number]) => number);
    return `[${index}] ${category}: ${own.slice(0, EXAMPLES).join(', ')}, ...`;
  });
  return lines.join('\n');
}

function makeComments({ place, state, status, english }: PoText, locale: KitLocale): PoComments {
  const isPlural = !Object.hasOwn(english, '');
  return {
    ...(status && { translator: writeStatusComment(status) }),
    ...(isPlural && locale.categories.length > 1 && { extracted: describeForms(locale) }),
    reference: place,
    ...(state === 'stale' && { flag: 'fuzzy' }),
  };
}

function makeEntry(text: PoText, locale: KitLocale): PoEntry {
  const { name, english, translation = {} } = text;
  const comments = makeComments(text, locale);
  const plain = english[''];
  if (plain !== undefined) {
    return { msgctxt: name, msgid: plain, msgstr: [translation[''] ?? ''], comments };
  }
  return {
    msgctxt: name,
    msgid: english['one'] ?? '',
    msgid_plural: english['other'] ?? '',
    msgstr: locale.categories.map((category) => translation[category] ?? ''),
    comments,
  };
}

/** A language as a PO file, always the same for the same texts: no clock and no program version. */
export function writePo(texts: readonly PoText[], locale: KitLocale): string {
  const headers = {
    'Project-Id-Version': 'e8',
    Language: gettextLanguage(locale.tag),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'Plural-Forms': writePluralForms(locale.categories, locale.plural),
    [COUNT_HEADER]: String(texts.length),
  };
  const entries = texts.map((text) => {
    const entry = makeEntry(text, locale);
    return [text.name, { [entry.msgid]: entry }] as const;
  });
  const bytes = po.compile({
    charset: 'utf-8',
    headers,
    translations: Object.fromEntries(entries),
  });
  return new TextDecoder().decode(bytes);
}
