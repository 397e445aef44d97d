import type { Translate } from '../model/translate.ts';
import { createGrowingTranslator, type TranslatorOptions } from './create-translator.ts';

/**
 * Makes a translator that asks for the texts of a namespace when a key of it is first asked for: a
 * run without errors does not parse the errors' texts.
 *
 * @param plural the locale whose plural forms the texts have
 */
export function loadTranslator(
  plural: string,
  readTexts: (namespace: string) => unknown,
  options: TranslatorOptions = {},
): Translate {
  const { translate, addNamespace } = createGrowingTranslator(plural, options);
  const loaded = new Set<string>();
  const load = (namespace: string): void => {
    loaded.add(namespace);
    const texts = readTexts(namespace);
    if (texts !== undefined) addNamespace(namespace, texts);
  };
  const translateLazily: Translate = (key, ...values) => {
    const namespace = key.slice(0, key.indexOf(':'));
    if (!loaded.has(namespace)) load(namespace);
    return translate(key, ...values);
  };
  return translateLazily;
}
