const LONGEST = 60;

/** A value as a message quotes it: texts in quotes and not too long, maps and lists folded. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value === 'string') return `"${shortenText(value)}"`;
  return String(value);
}

/** A text of at most 60 code points, with an ellipsis where something was left out. */
export function shortenText(text: string): string {
  // A code point is at most two units, so the rest can never matter.
  const points = [...text.slice(0, 2 * LONGEST + 2)];
  return points.length <= LONGEST ? text : `${points.slice(0, LONGEST - 1).join('')}…`;
}
