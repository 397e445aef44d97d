import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/text/escape-markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['plain text, as written (2026-11-15).', 'plain text, as written (2026-11-15).'],
    ['a | b', 'a \\| b'],
    ['*bold* _it_ ~~gone~~ `code`', '\\*bold\\* \\_it\\_ \\~\\~gone\\~\\~ \\`code\\`'],
    ['[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
    ['<img src=x> &copy;', '&lt;img src=x&gt; &amp;copy;'],
    ['C:\\Users\\', 'C:\\\\Users\\\\'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['=== ', '\\==='],
    ['    no code block', 'no code block'],
    ['$x$', '\\$x\\$'],
    ['Done!', 'Done\\!'],
    ['two\nlines\r\nof text', 'two<br>lines<br>of text'],
    ['@octocat', '@&#8203;octocat'],
    ['see #12 or gh-3', 'see #&#8203;12 or gh-&#8203;3'],
    [':tada:', '\\:&#8203;tada:'],
    ['https://example.org', 'https:/&#8203;/example.org'],
    ['www.example.org', 'www&#8203;.example.org'],
    ['', ''],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves no markup character unescaped', () => {
    const unescaped = /(?<!\\)(?:\\\\)*[*_`[\]|~$]/;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeMarkdown(text).replaceAll('<br>', '').replace(/\\\\/g, '');
        expect(escaped).not.toMatch(unescaped);
        expect(escaped).not.toMatch(/[<>\n\r]/);
      }),
    );
  });
});
