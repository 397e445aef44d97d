/** The plural categories of CLDR, in its order; digests of plural texts rest on this order. */
export const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const SUFFIX = /^(.+)_(zero|one|two|few|many|other)$/;

/**
 * Splits a key of i18next JSON v4: `count_one` is the form `one` of `count`. A key without a
 * plural suffix is a form without a name.
 */
export function splitPluralKey(key: string): { stem: string; category: string } {
  const [, stem = key, category = ''] = SUFFIX.exec(key) ?? [];
  return { stem, category };
}
