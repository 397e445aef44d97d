import { createInstance, type i18n, type ResourceLanguage } from 'i18next';
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
  const namespaces = new Map<string, Record<string, unknown>>();
  // Made for the first text with values: many runs, such as those that write JSON, show none.
  let instance: i18n | undefined;
  const ask = (key: string, values: Values): string => {
    instance ??= createI18n(locale, options.onMissing ?? 'key', namespaces);
    return instance.t(key, translateOptions(values));
  };
  const look = (key: string): string => {
    const colon = key.indexOf(':');
    const text = namespaces.get(key.slice(0, colon))?.[key.slice(colon + 1)];
    return typeof text === 'string' && !text.includes('{{') ? text : ask(key, {});
  };
  const translate = (key: string, values?: Values): string =>
    values === undefined ? look(key) : ask(key, values);
  return {
    translate: translate as Translate,
    addNamespace: (name, texts) => {
      const flat = flattenTexts(texts);
      namespaces.set(name, flat);
      instance?.addResourceBundle(locale, name, flat, false, true, { skipCopy: true });
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

function createI18n(
  locale: string,
  onMissing: 'throw' | 'key',
  namespaces: ReadonlyMap<string, Record<string, unknown>>,
): i18n {
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
    resources: { [locale]: Object.fromEntries(namespaces) as ResourceLanguage },
    returnNull: false,
    appendNamespaceToMissingKey: true,
    parseMissingKeyHandler: missing,
    returnedObjectHandler: missing,
    missingInterpolationHandler: (_text: string, match: string[]) => missing(match[0] ?? ''),
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return instance;
}
