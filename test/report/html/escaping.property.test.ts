import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillWith, listTags, renderSmall } from './render-html.ts';

const HOSTILE = [
  '<script>window.hacked = 1</script>',
  '</style></title></script><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus=alert(1) '",
  '<!-- --><![CDATA[ ]]>',
  '&lt;script&gt; &amp; &#60;',
  '*/ } body { display: none } /*',
  '\\3c script \\"; } @import url(//example.org)',
  'javascript:alert(1)',
  '\u202egnp.exe\u2066 \u200f\u061c\ufeff',
  '\u0000\u0007\u001b[31m\u009b31m\u0085\u2028',
  'x'.repeat(10_000),
  '[link](javascript:alert(1)) **bold** `code`',
  '\ud800 lone \udfff',
];

const benign = listTags(renderSmall(fillWith('words')));

/** Nothing in it may drive or disguise what is shown. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/;
const hasLoneSurrogate = (text: string) => /\p{Cs}/u.test(text);

function expectHarmless(text: string): void {
  const page = renderSmall(fillWith(text), { findFont: () => undefined });
  // Scripts with tall letters get more room.
  const tags = listTags(page).map((tag) => tag.replace('own tall', 'own'));
  expect(tags).toEqual(benign);
  expect(UNSAFE.test(page.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))).toBe(false);
  expect(hasLoneSurrogate(page)).toBe(false);
  const styles = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  expect(styles).not.toContain('<');
  // The margins of printed pages are the one place where a user's text stands in CSS.
  const margins = styles.slice(styles.lastIndexOf('@page{@top-center'));
  expect(margins.replace(/"(?:[A-Za-z0-9 ]|\\[0-9a-f]+ )*"/g, '""')).toBe(
    '@page{@top-center{content:""}@bottom-center{content:""}@bottom-left{content:""}' +
      '@bottom-right{content:counter(page) "" counter(pages)}}'.replace('""', '" / "'),
  );
}

describe('text of a user, in every place of a report', () => {
  it.each(HOSTILE)('is only text: %j', (text) => {
    expectHarmless(text);
  });

  it('is only text, whatever it is', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    const markup = fc
      .array(fc.constantFrom(...'<>&"\'/= \n\t`*;{}\\'.split(''), 'script', 'style', 'on'), {
        minLength: 1,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text, markup), (each) => expectHarmless(each)),
      { numRuns: 60 },
    );
  });
});
