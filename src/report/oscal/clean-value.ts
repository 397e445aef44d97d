import { visibleText } from '../../text/visible-text.ts';

/** Most values are ids and numbers, with which there is nothing to do. */
const CLEAN = /^[!-~](?:[ -~]*[!-~])?$/;

/**
 * A text as OSCAL's `StringDatatype`: one line, not empty, no space at either end. Undefined where
 * nothing is left.
 */
export function cleanValue(text: string): string | undefined {
  if (CLEAN.test(text)) return text;
  const clean = visibleText(text, { singleLine: true }).trim();
  return clean === '' ? undefined : clean;
}
