/**
 * Texts by their whole key, `a.b.c`, instead of nested: a plain look-up, where i18next would try
 * every way to split a key.
 */
export function flattenTexts(texts: unknown, prefix = ''): Record<string, unknown> {
  const flat: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(texts ?? {})) {
    const name = prefix + key;
    if (typeof value === 'object' && value !== null) {
      Object.assign(flat, flattenTexts(value, `${name}.`));
    } else {
      flat[name] = value;
    }
  }
  return flat;
}
