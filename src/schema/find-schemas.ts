import { isRecord } from './is-record.ts';
import { splitPointer } from './json-pointer.ts';
import { valueAt } from './value-at.ts';

/** A part of a published schema and its path there: `#/$defs/step`. */
export interface SchemaPart {
  path: string;
  schema: Record<string, unknown>;
}

/**
 * All parts of a schema that speak of the value at a JSON Pointer, whatever shape it has. ajv's own
 * schema paths do not serve: within a shared definition they begin anew.
 */
export function findSchemas(root: unknown, pointer: string): SchemaPart[] {
  let parts = expandPart(root, '#', root);
  for (const key of splitPointer(pointer)) {
    parts = parts.flatMap((part) => findInside(root, part, key));
  }
  return parts;
}

function findInside(root: unknown, { path, schema }: SchemaPart, key: string): SchemaPart[] {
  const { properties, additionalProperties, items } = schema;
  if (isRecord(properties) && Object.hasOwn(properties, key)) {
    return expandPart(root, `${path}/properties/${key}`, properties[key]);
  }
  return [
    ...expandPart(root, `${path}/additionalProperties`, additionalProperties),
    ...expandPart(root, `${path}/items`, items),
  ];
}

/** A part, and those that it refers to or chooses from. */
function expandPart(root: unknown, path: string, schema: unknown): SchemaPart[] {
  if (!isRecord(schema)) return [];
  const reference = schema['$ref'];
  const named =
    typeof reference === 'string'
      ? expandPart(root, reference, valueAt(root, reference.slice(1)))
      : [];
  const branches = ['then', 'else'].flatMap((key) =>
    expandPart(root, `${path}/${key}`, schema[key]),
  );
  const choices = ['anyOf', 'oneOf'].flatMap((key) => {
    const list: readonly unknown[] = Array.isArray(schema[key]) ? schema[key] : [];
    return list.flatMap((choice, index) => expandPart(root, `${path}/${key}/${index}`, choice));
  });
  return [{ path, schema }, ...named, ...branches, ...choices];
}
