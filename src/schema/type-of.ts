/** JSON's name for the type of a value; `integer` is left to `acceptsType`. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Whether a schema's `type` keyword, absent or a name or several, allows a value. */
export function acceptsType(type: unknown, value: unknown): boolean {
  if (type === undefined) return true;
  if (Array.isArray(type)) return type.some((one) => acceptsType(one, value));
  return type === 'integer' ? Number.isInteger(value) : type === typeOf(value);
}
