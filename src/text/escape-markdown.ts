import { visibleText } from './visible-text.ts';

/** Parts what a renderer would link by its look alone; shows nothing. */
const ZERO_WIDTH_SPACE = '&#8203;';
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Escapes a user's text for a paragraph or a table cell of GitHub Flavored Markdown: no markup,
 * HTML, link, image, footnote, formula, mention, issue reference or emoji short code comes of it.
 * Line ends become `<br>`, so that the text stays one line; what would drive a terminal is shown.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text).split('\n').map(escapeLine).join('<br>');
}

function escapeLine(line: string): string {
  return (
    line
      .trim()
      .replaceAll('\t', ' ')
      .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
      .replace(/[\\`*_[\]|~$]/g, '\\$&')
      // Block markers count at the start of a line only: headings, lists, rules, tables.
      .replace(/^[-+=#:]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // An image, if the text is followed by a link of ours.
      .replace(/!$/, '\\!')
      .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
      .replace(/\/(?=\/)|:(?=[\w+-]+:)/g, `$&${ZERO_WIDTH_SPACE}`)
      .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
      .replace(/(?<!&)#(?=\d)|GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`)
  );
}
