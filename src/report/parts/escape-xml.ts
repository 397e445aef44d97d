import { visibleText } from '../../text/visible-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What is left of the characters that XML 1.0 (section 2.2) does not allow at all. */
const NO_CHARACTER = /[\ufffe\uffff]/g;

/**
 * A text for an element or an attribute of XML 1.0, on one line: nothing in it is markup, and what
 * XML cannot hold is shown as `\u{...}`.
 */
export function escapeXml(text: string): string {
  return visibleText(text, { singleLine: true })
    .replace(NO_CHARACTER, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
