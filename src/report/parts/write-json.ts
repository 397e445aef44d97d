/**
 * What shows nothing, drives a terminal or turns the direction of text. JSON (RFC 8259) writes it as
 * an escape and loses nothing.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** What could be hidden at all: a plain look saves most of the time that a long text takes. */
const NOT_ASCII = /[^\n -~]+/g;

/** A value as JSON that can be shown on a terminal; one line unless `indent` is given. */
export function writeJson(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, null, indent);
  return `${text.replace(NOT_ASCII, (run) => run.replace(HIDDEN, escapeUnits))}\n`;
}
