import type { TextForms } from '../../model/locale-status.ts';
import { findNearest } from '../../text/nearest.ts';
import { splitPluralKey } from '../status/plural-key.ts';
import { checkText } from './check-text.ts';
import { chooseEnglish } from './choose-english.ts';
import type { Finding } from './finding.ts';
import { listValues, type PlacedValue, placeOf, type TextFile } from './text-file.ts';
import { type CheckedLocale, type Fault, isMenuPath } from './text-unit.ts';

/** A namespace of a language, beside the English. */
export interface CheckedNamespace {
  readonly file: TextFile;
  /** The English texts, by key without plural suffix. */
  readonly english: ReadonlyMap<string, TextForms>;
}

/** The English keys that a language has: with its own plural forms. */
function listKeys(stem: string, forms: TextForms, { categories }: CheckedLocale): string[] {
  return Object.hasOwn(forms, '') ? [stem] : categories.map((each) => `${stem}_${each}`);
}

/** These, and the form for what is no whole number: other tools write it for every language. */
function mayHave(stem: string, forms: TextForms, locale: CheckedLocale): string[] {
  const keys = listKeys(stem, forms, locale);
  return Object.hasOwn(forms, '') ? keys : [...keys, `${stem}_other`];
}

function checkUnknown(
  key: string,
  { english }: CheckedNamespace,
  { categories }: CheckedLocale,
): Fault {
  const { stem, category } = splitPluralKey(key);
  const forms = english.get(stem);
  if (forms !== undefined && category !== '' && !Object.hasOwn(forms, '')) {
    return { rule: 'unknown-plural', values: { found: category, expected: categories.join(', ') } };
  }
  const nearest = findNearest(stem, [...english.keys()]) ?? '';
  return { rule: 'unknown-key', values: { found: key, expected: nearest } };
}

/** What is wrong with one entry of the file. */
function checkValue(
  { key, value }: PlacedValue,
  namespace: CheckedNamespace,
  locale: CheckedLocale,
): { faults: Fault[]; english?: string } {
  const { stem, category } = splitPluralKey(key);
  const plain = namespace.english.get(key);
  const forms = plain ?? namespace.english.get(stem);
  const isKnown = forms !== undefined && mayHave(plain ? key : stem, forms, locale).includes(key);
  if (!isKnown) return { faults: [checkUnknown(key, namespace, locale)] };
  const english = chooseEnglish(forms, plain ? '' : category, locale.plural);
  if (typeof value !== 'string') return { faults: [{ rule: 'not-a-text', values: {} }], english };
  if (value === '') return { faults: [{ rule: 'missing-key', values: {} }], english };
  const unit = { namespace: namespace.file.namespace, stem, english, text: value };
  return { faults: checkText(unit, locale), english };
}

function checkEntry(
  placed: PlacedValue,
  namespace: CheckedNamespace,
  locale: CheckedLocale,
): Finding[] {
  const { key, value, line, column } = placed;
  const { faults, english } = checkValue(placed, namespace, locale);
  const { file, namespace: name } = namespace.file;
  return faults.map((fault) => ({
    ...fault,
    ...{ file, line, column, key: `${name}:${key}` },
    ...(english === undefined ? {} : { english }),
    ...(typeof value === 'string' && value !== '' ? { text: value } : {}),
  }));
}

/** Keys of the English that the file does not have; a missing plural form is told as one. */
function findMissing(
  { file, english }: CheckedNamespace,
  keys: ReadonlySet<string>,
  locale: CheckedLocale,
): Finding[] {
  return [...english].flatMap(([stem, forms]) => {
    if (isMenuPath(stem)) return [];
    const wanted = listKeys(stem, forms, locale);
    const missing = wanted.filter((key) => !keys.has(key));
    const rule = missing.length < wanted.length ? 'missing-plural' : 'missing-key';
    const told = rule === 'missing-key' ? missing.slice(0, 1) : missing;
    return told.map((key): Finding => {
      const { category } = splitPluralKey(key);
      const { line, column } = placeOf(file, key.split('.'));
      const text = chooseEnglish(forms, category, locale.plural);
      const values = { found: category, expected: locale.categories.join(', ') };
      const shown = `${file.namespace}:${rule === 'missing-key' ? stem : key}`;
      return { rule, values, file: file.file, line, column, key: shown, english: text };
    });
  });
}

/** Everything that is wrong with a file of texts, in the order of the file. */
export function checkNamespace(namespace: CheckedNamespace, locale: CheckedLocale): Finding[] {
  const values = listValues(namespace.file);
  const keys = new Set(values.map(({ key }) => key));
  const findings = [
    ...values.flatMap((each) => checkEntry(each, namespace, locale)),
    ...findMissing(namespace, keys, locale),
  ];
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}
