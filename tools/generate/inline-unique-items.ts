type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The definition that `#/$defs/<name>` means, else the schema itself. */
function followLocal(schema: Json, root: Json): Json {
  const name = /^#\/\$defs\/([^/]+)$/.exec(String(schema['$ref']))?.[1];
  const definitions = root['$defs'];
  if (name === undefined || !isObject(definitions)) return schema;
  const target = definitions[name];
  return isObject(target) ? target : schema;
}

function rewrite(value: unknown, root: Json): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, root));
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, rewrite(child, root)]),
  );
  const { items } = value;
  if (value['uniqueItems'] === true && isObject(items)) copy['items'] = followLocal(items, root);
  return copy;
}

/**
 * Puts the definition of a unique list's items in place of its reference. ajv compares items in
 * linear time only where it sees that they are scalars; behind a reference it compares each with
 * each, which a long list could use to stop the tool.
 */
export function inlineUniqueItems(schema: unknown): unknown {
  return isObject(schema) ? rewrite(schema, schema) : schema;
}
