import { visibleText } from '../../text/visible-text.ts';

/**
 * The same value with every text of it made harmless for a terminal: a result may come from a file
 * that a stranger wrote, ids included.
 */
export function makeVisible<T>(value: T): T {
  return copy(value) as T;
}

function copy(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value, { singleLine: true });
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each)]));
}
