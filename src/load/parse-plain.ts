import { countNames } from '../text/count-names.ts';
import { LIMITS } from './limits.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** What is known of a value that is accepted as it is. */
export interface Accepted {
  /** Keys of all its maps. */
  keys: number;
  /** UTF-16 units that any JSON text of it has at least; 0 where nobody counted them. */
  least: number;
}

/**
 * The value of a JSON text (RFC 8259) in which `parseDocument` would find no fault; undefined where
 * that is not certain, so that it must be asked. Places are not noted.
 *
 * @param accept says what it counted in a value that it knows to keep all limits
 */
export function parsePlain(
  bytes: Uint8Array,
  accept: (value: unknown) => Accepted | undefined,
): unknown {
  if (bytes.length > LIMITS.bytes) return undefined;
  const text = decode(bytes);
  const value = text === undefined ? undefined : parse(text);
  const accepted = typeof value === 'object' && value !== null ? accept(value) : undefined;
  if (text === undefined || accepted === undefined) return undefined;
  // Of a key given twice `JSON.parse` keeps one. A text as short as its value allows has no room for
  // another; in any other there are then more names than keys.
  const isWhole = text.length === accepted.least || countNames(bytes) === accepted.keys;
  return isWhole ? value : undefined;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
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
