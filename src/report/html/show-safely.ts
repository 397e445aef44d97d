import { visibleText } from '../../text/visible-text.ts';

/** Nothing in it needs to be shown otherwise; nearly every text is such a one. */
const PLAIN = /^[\x20-\x7e\n]*$/;

function showText(text: string): string {
  return PLAIN.test(text) ? text : visibleText(text);
}

function isSafe(value: unknown): boolean {
  if (typeof value === 'string') return showText(value) === value;
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isSafe);
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return entries.every(isSafe);
}

function showValue(value: unknown): unknown {
  if (typeof value === 'string') return showText(value);
  if (Array.isArray(value)) return value.map(showValue);
  if (value instanceof Map) return new Map([...value].map(showValue) as [unknown, unknown][]);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [showText(key), showValue(each)]);
  return Object.fromEntries(entries);
}

/**
 * A value in which no text can drive or disguise what is shown: controls, overrides of direction
 * and hidden characters become visible. All of a report goes through here at once, so that no
 * component can forget it. What is safe comes back as it is, since copying takes time.
 */
export function showSafely<T>(value: T): T {
  return isSafe(value) ? value : (showValue(value) as T);
}
