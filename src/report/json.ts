import type { Reporter } from '../model/report.ts';

/**
 * What shows nothing, drives a terminal or turns the direction of text, except for the newlines of
 * the layout. JSON (RFC 8259) writes it as an escape and loses nothing.
 */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** A value as JSON that can be shown on a terminal; one line unless `indent` is given. */
export function writeJson(value: unknown, indent = 0): string {
  return `${JSON.stringify(value, null, indent).replace(HIDDEN, escapeUnits)}\n`;
}

/** The result itself (DESIGN, section 6), keys and lists in their contract's order. */
export const jsonReporter: Reporter = {
  id: 'json',
  render: ({ result }) => writeJson(result, 2),
};
