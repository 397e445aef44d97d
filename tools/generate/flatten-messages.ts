/** Values that a text needs: placeholder names, and whether `count` chooses a plural form. */
export interface MessageShape {
  plural: boolean;
  placeholders: ReadonlySet<string>;
}

const PLURAL_SUFFIX = /_(?:zero|one|two|few|many|other)$/;
const PLACEHOLDER = /\{\{-?\s*([^},\s]+)[^}]*\}\}/g;

/** Names inside `{{...}}`, without format or escape marks. */
function findPlaceholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

function* listTexts(value: unknown, path: readonly string[]): Generator<[string, string]> {
  if (typeof value === 'string') {
    yield [path.join('.'), value];
    return;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${path.join('.')}: a text or an object of texts is expected`);
  }
  for (const [key, child] of Object.entries(value)) yield* listTexts(child, [...path, key]);
}

/**
 * Turns one i18next JSON v4 namespace into its keys (`namespace:a.b`), with the plural forms of a
 * text joined under their stem. Throws where a value is neither a text nor an object.
 */
export function flattenMessages(namespace: string, content: unknown): Map<string, MessageShape> {
  const shapes = new Map<string, MessageShape>();
  for (const [path, text] of listTexts(content, [])) {
    const stem = path.replace(PLURAL_SUFFIX, '');
    const key = `${namespace}:${stem}`;
    const known = shapes.get(key);
    shapes.set(key, {
      plural: stem !== path || (known?.plural ?? false),
      placeholders: new Set([...(known?.placeholders ?? []), ...findPlaceholders(text)]),
    });
  }
  return shapes;
}
