import { LIMITS } from './limits.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The value of a JSON text (RFC 8259) in which `parseDocument` would find no fault; undefined where
 * that is not certain, so that it must be asked. Places are not noted.
 *
 * @param names how many names there can be at most, from `scanLines`
 * @param accept gives the number of keys of a value that it knows to keep all limits, else -1
 */
export function parsePlain(
  bytes: Uint8Array,
  names: number,
  accept: (value: unknown) => number,
): unknown {
  if (bytes.length > LIMITS.bytes) return undefined;
  const value = parse(bytes);
  if (typeof value !== 'object' || value === null) return undefined;
  // Of a key given twice `JSON.parse` keeps one: then there are more names than keys.
  return accept(value) === names ? value : undefined;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

/**
 * Keys of all maps in any value; -1 where it passes a limit or holds an endless number.
 */
export function countAllKeys(value: unknown): number {
  const count = typeof value === 'object' && value !== null ? countKeys(value, 1) : 0;
  return Number.isNaN(count) ? -1 : count;
}

/** Keys of all maps in a value; not a number where it passes a limit or holds an endless number. */
function countKeys(value: object, depth: number): number {
  const isList = Array.isArray(value);
  const children: readonly unknown[] = isList ? value : Object.values(value);
  if (depth > LIMITS.depth || children.length > LIMITS.items) return Number.NaN;
  let count = isList ? 0 : children.length;
  for (const child of children) count += countWithin(child, depth);
  return count;
}

function countWithin(child: unknown, depth: number): number {
  if (typeof child === 'string') return 0;
  if (typeof child === 'object' && child !== null) return countKeys(child, depth + 1);
  return typeof child === 'number' && !Number.isFinite(child) ? Number.NaN : 0;
}
