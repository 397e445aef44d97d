import type { TextForms, TextStatus } from '../../../model/locale-status.ts';
import { checkSafe } from '../check-text.ts';
import { chooseEnglish } from '../choose-english.ts';
import type { Finding } from '../finding.ts';
import { isSameText } from '../is-same-text.ts';
import type { CheckedLocale, Fault } from '../text-unit.ts';
import { type ParsedPo, type PlacedEntry, parsePo } from './parse-po.ts';
import { readStatusComment } from './po-comment.ts';
import { COUNT_HEADER, gettextLanguage } from './write-po.ts';

/** A text as a PO file gives it. */
export interface PoTranslation {
  readonly name: string;
  /** The English that the file was made from, which need not be that of today. */
  readonly english: TextForms;
  readonly translation: TextForms;
  /** Marked as needing work. */
  readonly isFuzzy: boolean;
  /** What the file itself says of the text. */
  readonly status: TextStatus | undefined;
}

/** What the texts of the file are held against. */
export interface PoTarget {
  readonly file: string;
  readonly locale: CheckedLocale;
  /** Today's English by name. */
  readonly english: ReadonlyMap<string, TextForms>;
  /** Today's translations by name: a text that is not changed is not checked again. */
  readonly translations: ReadonlyMap<string, TextForms>;
}

type Place = Pick<Finding, 'line' | 'key' | 'english' | 'text'>;

function makeFinding({ file }: PoTarget, fault: Fault, place: Place): Finding {
  return { ...fault, file, column: place.line === 0 ? 0 : 1, ...place };
}

function checkHeaders({ headers, headerLine: line, entries }: ParsedPo, target: PoTarget) {
  const { tag, categories } = target.locale;
  const faults: Fault[] = [];
  const language = headers['Language'] ?? '';
  const isSame = gettextLanguage(language).toLowerCase() === gettextLanguage(tag).toLowerCase();
  if (!isSame) faults.push({ rule: 'po-language', values: { found: language, expected: tag } });
  const count = /nplurals\s*=\s*(\d+)/.exec(headers['Plural-Forms'] ?? '')?.[1];
  if (Number(count) !== categories.length) {
    const values = { found: count ?? '', expected: categories.length };
    faults.push({ rule: 'po-plurals', values });
  }
  const whole = Number(headers[COUNT_HEADER] ?? 0);
  if (entries.length < whole) {
    faults.push({ rule: 'po-incomplete', values: { found: entries.length, expected: whole } });
  }
  return faults.map((fault) => makeFinding(target, fault, { line }));
}

/** The forms that an entry gives, by category. */
function readForms({ msgstr = [] }: PlacedEntry, isPlural: boolean, { categories }: CheckedLocale) {
  if (!isPlural) return { '': msgstr[0] ?? '' };
  return Object.fromEntries(categories.map((each, index) => [each, msgstr[index] ?? '']));
}

function readEnglish({ msgid, msgid_plural: plural }: PlacedEntry): TextForms {
  return plural === undefined ? { '': msgid } : { one: msgid, other: plural };
}

/** Faults of a text that keep it from being shown; only of one that is new. */
function checkForms(entry: PlacedEntry, forms: TextForms, target: PoTarget): Finding[] {
  const { locale, translations } = target;
  const name = entry.msgctxt;
  if (isSameText(forms, translations.get(name))) return [];
  const split = name.indexOf(':');
  const where = { namespace: name.slice(0, split), stem: name.slice(split + 1) };
  return Object.entries(forms).flatMap(([category, text]) => {
    const english = chooseEnglish(readEnglish(entry), category, locale.plural);
    const key = category === '' ? name : `${name}_${category}`;
    const faults = text === '' ? [] : checkSafe({ ...where, english, text }, locale);
    return faults.map((each) =>
      makeFinding(target, each, { line: entry.line, key, english, text }),
    );
  });
}

/** An entry's forms are all there, or none of them; or just those that the folder has. */
function hasWrongForms(entry: PlacedEntry, isPlural: boolean, target: PoTarget): boolean {
  const { locale, translations } = target;
  const { categories } = locale;
  const { msgstr, msgid_plural: plural } = entry;
  const wanted = isPlural ? categories.length : 1;
  if (msgstr === undefined || msgstr.length !== wanted) return true;
  const filled = msgstr.filter((text) => text !== '').length;
  if ((plural !== undefined) !== isPlural) return true;
  const known = translations.get(entry.msgctxt) ?? {};
  const isKnown = categories.every((each, index) => msgstr[index] === (known[each] ?? ''));
  return filled > 0 && filled < wanted && !isKnown;
}

function readEntry(
  entry: PlacedEntry,
  target: PoTarget,
): { findings: Finding[]; text?: PoTranslation } {
  const { english, locale } = target;
  const { msgctxt: name, line, comments = {}, msgstr = [] } = entry;
  const forms = english.get(name);
  const place = { line, key: name };
  if (forms === undefined) {
    const fault = { rule: 'po-unknown', values: { found: name } } as const;
    return { findings: [makeFinding(target, fault, place)] };
  }
  const isPlural = !Object.hasOwn(forms, '');
  if (hasWrongForms(entry, isPlural, target)) {
    const expected = isPlural ? locale.categories.length : 1;
    const found = msgstr.filter((text) => text !== '').length;
    const fault = { rule: 'po-forms', values: { found, expected } } as const;
    return { findings: [makeFinding(target, fault, place)] };
  }
  const translation = readForms(entry, isPlural, locale);
  return {
    findings: checkForms(entry, translation, target),
    text: {
      name,
      english: readEnglish(entry),
      translation,
      isFuzzy: /\bfuzzy\b/.test(comments.flag ?? ''),
      status: readStatusComment(comments.translator),
    },
  };
}

/**
 * Reads a PO file. Where anything is wrong with it nothing of it should be used; the findings are
 * all that is wrong, in the order of the file. Entries without a translation are left out.
 */
export function readPo(
  text: string,
  target: PoTarget,
): { texts: readonly PoTranslation[]; findings: readonly Finding[] } {
  const parsed = parsePo(text);
  const own = parsed.faults.map((fault) => makeFinding(target, fault, { line: fault.line }));
  const isWhole = own.every(({ rule }) => rule === 'po-twice');
  const read = parsed.entries.map((entry) => readEntry(entry, target));
  const findings = [
    ...own,
    ...(isWhole ? checkHeaders(parsed, target) : []),
    ...read.flatMap((each) => each.findings),
  ];
  const texts = read.flatMap((each) => each.text ?? []);
  return {
    texts: texts.filter(({ translation }) => !Object.values(translation).includes('')),
    findings: findings.sort((a, b) => a.line - b.line),
  };
}
