/** How canonical JSON is laid out. */
export interface StableJsonOptions {
  /** Spaces per level; 0 or absent gives one line. */
  indent?: number;
}

/**
 * Canonical JSON (RFC 8785): object keys sorted by UTF-16 code unit, numbers and strings as
 * ECMAScript writes them, no newline at the end. Keys whose value is undefined are left out, and
 * an undefined list element is null. Throws a TypeError for what JSON cannot hold: a number that
 * is not finite, a bigint, a function, a symbol, undefined alone.
 */
export function stableJson(value: unknown, options: StableJsonOptions = {}): string {
  return writeValue(value, ' '.repeat(options.indent ?? 0), '\n');
}

function writeValue(value: unknown, step: string, newline: string): string {
  if (Array.isArray(value)) {
    const items = Array.from(value, (item) => writeValue(item ?? null, step, newline + step));
    return enclose('[', items, ']', step, newline);
  }
  if (typeof value === 'object' && value !== null) {
    return enclose('{', writeMembers(value, step, newline + step), '}', step, newline);
  }
  return writeScalar(value);
}

function writeMembers(value: object, step: string, newline: string): string[] {
  const colon = step === '' ? ':' : ': ';
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => JSON.stringify(key) + colon + writeValue(member, step, newline));
}

function enclose(
  open: string,
  items: readonly string[],
  close: string,
  step: string,
  newline: string,
): string {
  if (items.length === 0 || step === '') return open + items.join(',') + close;
  return open + newline + step + items.join(`,${newline}${step}`) + newline + close;
}

function writeScalar(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError('not a JSON number');
  }
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}
