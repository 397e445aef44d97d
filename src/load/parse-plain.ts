import { LIMITS } from './limits.ts';

const COLON = 0x3a;
const QUOTE = 0x22;
const SPACE = 0x20;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The value of a JSON text (RFC 8259) in which `parseDocument` would find no fault; undefined where
 * that is not certain, so that it must be asked. Places are not noted: this takes a third longer
 * than `JSON.parse` alone.
 */
export function parsePlain(bytes: Uint8Array): unknown {
  if (bytes.length > LIMITS.bytes) return undefined;
  const value = parse(bytes);
  if (typeof value !== 'object' || value === null) return undefined;
  const count = countKeys(value, 1);
  // Of a key given twice `JSON.parse` keeps one: then there are more names than keys.
  return count === countNames(bytes) ? value : undefined;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

/**
 * How often a colon follows a quote. Every name does that, and besides only a quote within a text
 * that is escaped: never fewer than there are names.
 */
function countNames(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== COLON) continue;
    let before = at - 1;
    while ((bytes[before] ?? QUOTE) <= SPACE) before -= 1;
    if (bytes[before] === QUOTE) count += 1;
  }
  return count;
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
