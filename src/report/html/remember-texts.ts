import type { Translate } from '../../model/translate.ts';

/**
 * A translator that looks up each text once. A report says the same words hundreds of times, and
 * looking them up took half of the time to make it.
 */
export function rememberTexts(translate: Translate): Translate {
  const known = new Map<string, string>();
  return (key, ...values) => {
    const name = values.length === 0 ? key : `${key} ${JSON.stringify(values[0])}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const text = translate(key, ...values);
    known.set(name, text);
    return text;
  };
}
