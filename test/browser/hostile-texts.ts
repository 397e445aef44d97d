import type { TextField } from './fill-assessment.ts';

/** What somebody might write who wants the report to do something; each sets `__hacked` or shows. */
const MARKUP = [
  '<script>window.__hacked=1</script>',
  '"><img src=x onerror="window.__hacked=2">',
  `' onmouseover='window.__hacked=3' autofocus onfocus='window.__hacked=4`,
  '</style><script>window.__hacked=5</script><style>*{display:none}',
  '</title></script><svg onload=window.__hacked=6>',
  '--><iframe srcdoc="<script>top.__hacked=7</script>"></iframe>',
  '<details open ontoggle=window.__hacked=8>',
  '<meta http-equiv=refresh content="0;url=https://example.org/">',
  '<base href=//example.org><form action=//example.org><button>',
  '[go](javascript:window.__hacked=9) ![x](https://example.org/x.png)',
  'javascript:window.__hacked=10',
  '&lt;b&gt; &#60;script&#62; ]]> <![CDATA[ <!--',
  '# head | cell | `code` **bold** ~~~ $t(cli:help.usage) {{level}} $1',
].join(' ');

/** Escape sequences, controls, bidi overrides, hidden characters. */
const CONTROLS =
  '\u001b[2J\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007 \u0000\b\u007f\u009b31m ' +
  'abc\u202edcba\u202c \u2066isolated\u2069 \u200e\u200f \u00adsoft \ufeffmark \u2028line\u2029 ' +
  'tag\u{e0041}\u{e007f} \r\nnew\tline';

/** Kinds of hostile text, by name: what stands in a text field of an assessment. */
export const HOSTILE_TEXTS: Readonly<Record<string, (field: TextField) => string>> = {
  markup: ({ pointer, longest }) => `${MARKUP} ${markOf(pointer)}`.slice(-Math.min(longest, 5000)),
  controls: ({ pointer }) => `${CONTROLS} ${markOf(pointer)}`,
  unbroken: ({ pointer, longest }) => {
    const mark = markOf(pointer);
    return 'W'.repeat(Math.min(longest, 10_000) - mark.length) + mark;
  },
};

/** What tells a reader of the report from which field a text comes. */
export function markOf(pointer: string): string {
  return `[[${pointer}]]`;
}

/** What a reader must see of the markup, word for word. */
export const VISIBLE_MARKUP = MARKUP;
