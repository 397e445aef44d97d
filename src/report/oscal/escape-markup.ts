import { escapeMarkdown } from '../../text/escape-markdown.ts';

/** OSCAL's Markdown also knows `^above^` and `{{ insert: param, id }}`. */
function escapeInsertions(text: string): string {
  return text.replace(/[{^]/g, '\\$&');
}

/** A text as `markup-line`: what looks like markup in it stays text. */
export function escapeLine(text: string): string {
  return escapeInsertions(escapeMarkdown(visibleLine(text)));
}

function visibleLine(text: string): string {
  return text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');
}

/** A text as `markup-multiline`, a paragraph for each of its lines. Empty where it shows nothing. */
export function escapeMarkup(text: string): string {
  const lines = text.split(/[\r\n\u0085\u2028\u2029]+/).map(escapeLine);
  return lines.filter((line) => line !== '').join('\n\n');
}
