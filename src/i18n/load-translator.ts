import type { Translate } from '../model/translate.ts';
import { createGrowingTranslator, type TranslatorOptions } from './create-translator.ts';

/**
 * Makes a translator that reads `locales/<locale>/<namespace>.json` when a key of that namespace is
 * first asked for: a run without errors does not parse the errors' texts. Throws a SyntaxError for
 * a file that is not JSON, which the build should have refused.
 */
export function loadTranslator(
  locale: string,
  readAsset: (name: string) => string | undefined,
  options: TranslatorOptions = {},
): Translate {
  const { translate, addNamespace } = createGrowingTranslator(locale, options);
  const loaded = new Set<string>();
  const load = (namespace: string): void => {
    loaded.add(namespace);
    const text = readAsset(`locales/${locale}/${namespace}.json`);
    if (text !== undefined) addNamespace(namespace, JSON.parse(text));
  };
  const translateLazily: Translate = (key, ...values) => {
    const namespace = key.slice(0, key.indexOf(':'));
    if (!loaded.has(namespace)) load(namespace);
    return translate(key, ...values);
  };
  return translateLazily;
}
