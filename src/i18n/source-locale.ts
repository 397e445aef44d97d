/** The locale that all others are translated from, and the direction in which it is read. */
export const SOURCE_LOCALE = { tag: 'en', dir: 'ltr' } as const;
