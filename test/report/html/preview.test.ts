import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText } from '../../../src/i18n/kit/preview/mark-text.ts';
import { nameTexts } from '../../../src/report/html/preview/name-texts.ts';

const name = (number: number) => ({ key: `k${number}`, title: `"${number}" & <more>` });
const show = (html: string) =>
  nameTexts(html, name)
    .replace(/ title="[^"]*"/g, '')
    .replaceAll(' data-key="', '="');

describe('nameTexts', () => {
  it('gives every marked text an element with its key', () => {
    expect(nameTexts(`<p>${markText('Yes', 12)}!</p>`, name)).toBe(
      '<p><span data-key="k12" title="&quot;12&quot; &amp; &lt;more&gt;">Yes</span>!</p>',
    );
  });

  it('names the innermost of texts within texts, in every part', () => {
    const inner = markText('in', 2);
    expect(show(`<p>${markText('a_b', 1).replace('_', inner)}</p>`)).toBe(
      '<p><span="k1">a</span><span="k2">in</span><span="k1">b</span></p>',
    );
    const linked = markText('see here now', 3).replace('here', '<a href="#x">here</a>');
    expect(show(`<p>${linked}</p>`)).toBe(
      '<p><span="k3">see </span><a href="#x"><span="k3">here</span></a><span="k3"> now</span></p>',
    );
  });

  it('adds nothing to attributes, pictures and choices, and leaves no mark there', () => {
    const text = markText('x>y', 1);
    const html = `<p title="${text}"><svg><text>${text}</text></svg><option>${text}</option><br></p>`;
    expect(show(html)).toBe(
      '<p title="x>y"><svg><text>x>y</text></svg><option>x>y</option><br></p>'.replace(
        ' title="x>y"',
        '',
      ),
    );
  });

  it('ends a text that was cut with its element', () => {
    const cut = markText('cut off', 1).slice(0, -4);
    expect(show(`<div><p>${cut}</p><p>free</p></div>`)).toBe(
      '<div><p><span="k1">cut </span></p><p>free</p></div>',
    );
  });

  it('leaves no mark and changes no word, whatever stands where', () => {
    const words = fc.stringMatching(/^[a-z ]{0,6}$/);
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        words,
        fc
          .tuple(fc.constantFrom('p', 'a', 'svg', 'td'), tie('node'))
          .map(([tag, html]) => `<${tag}>${html}</${tag}>`),
        fc.tuple(tie('node'), fc.nat(99)).map(([html, number]) => {
          const [before = '', after = ''] = markText('_', number).split('_');
          return before + html + after;
        }),
        fc.tuple(tie('node'), tie('node')).map((pair) => pair.join('')),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (html) => {
        const made = nameTexts(html, name);
        expect(made).not.toMatch(/[\ue000-\ue020]/);
        const plain = html.replace(/[\ue000-\ue020]/g, '');
        expect(made.replace(/<\/?span[^>]*>/g, '')).toBe(plain);
      }),
    );
  });
});
