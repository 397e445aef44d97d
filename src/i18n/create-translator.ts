import { createInstance, type i18n } from 'i18next';
import type { Translate } from '../model/translate.ts';
import { flattenTexts } from './flatten-texts.ts';

/** What to do about a key without a text: a test wants to know, a user wants to go on. */
export interface TranslatorOptions {
  /** `throw`: a missing text or value is an error. `key` (default): the key, or the placeholder. */
  onMissing?: 'throw' | 'key';
}

/** A translator that can be given more texts later. */
export interface GrowingTranslator {
  translate: Translate;
  addNamespace(name: string, texts: unknown): void;
}

type Values = Readonly<Record<string, string | number>>;

/**
 * Makes a translator for one language from its namespaces: i18next JSON v4, nested by key, with
 * the plural forms that `Intl.PluralRules` knows for the locale (a BCP 47 tag).
 */
export function createTranslator(
  namespaces: Readonly<Record<string, unknown>>,
  locale: string,
  options: TranslatorOptions = {},
): Translate {
  const translator = createGrowingTranslator(locale, options);
  for (const [name, texts] of Object.entries(namespaces)) translator.addNamespace(name, texts);
  return translator.translate;
}

/** The same, still empty. */
export function createGrowingTranslator(
  locale: string,
  options: TranslatorOptions = {},
): GrowingTranslator {
  const instance = createI18n(locale, options.onMissing ?? 'key');
  // Texts without values are most of what a report asks for, again and again.
  const plain = new Map<string, string>();
  const look = (key: string): string => {
    const text = plain.get(key) ?? instance.t(key, translateOptions({}));
    plain.set(key, text);
    return text;
  };
  const translate = (key: string, values?: Values): string =>
    values === undefined ? look(key) : instance.t(key, translateOptions(values));
  return {
    translate: translate as Translate,
    addNamespace: (name, texts) => {
      const flat = flattenTexts(texts);
      plain.clear();
      instance.addResourceBundle(locale, name, flat, false, true, { skipCopy: true });
    },
  };
}

/**
 * Values go into `replace`, so that one named like an option of i18next (`context`, `lng`) is only
 * a value; nesting is off, so that `$t(...)` is only text.
 */
function translateOptions(values: Values): Record<string, unknown> {
  const count = values['count'];
  return { replace: values, nest: false, ...(typeof count === 'number' ? { count } : {}) };
}

function createI18n(locale: string, onMissing: 'throw' | 'key'): i18n {
  const instance = createInstance();
  const missing = (what: string): string => {
    if (onMissing === 'throw') throw new Error(`no text or value: ${what}`);
    return what;
  };
  void instance.init({
    lng: locale,
    fallbackLng: false,
    load: 'currentOnly',
    initAsync: false,
    keySeparator: false,
    resources: {},
    returnNull: false,
    appendNamespaceToMissingKey: true,
    parseMissingKeyHandler: missing,
    returnedObjectHandler: missing,
    missingInterpolationHandler: (_text: string, match: string[]) => missing(match[0] ?? ''),
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return instance;
}
