import type { Result } from '../../src/model/result.ts';

/** Texts that users, or strangers, could write into any field. */
export const HOSTILE = {
  'an escape sequence': '\u001b[2J\u001b]0;owned\u0007\u009b31mred\u001b[0m',
  'a bidirectional override': 'safe\u202egnp.exe\u202c \u2066hidden\u2069\u200f',
  Markdown: '# h\n- [x](https://evil.example)\n![i](x)\n**b** `c` | d |\n```\n~~~\n---\n<!-- c -->',
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;</td></table>',
  'a word without an end': 'x'.repeat(10_000),
  'line ends of every kind': 'a\rb\nc\r\nd\u0085e\u2028f\u2029g\u000bh\u000ci',
  'templates and references': '{{level}} $t(report:level.none) %HOME% %s __proto__ &#8203;',
  nothing: '',
  spaces: ' \t\u00a0\u3000 ',
} as const;

/** Keys whose values are words of a user, wherever they stand in a result. */
const WORDS = new Set([
  ...['name', 'description', 'what', 'why', 'role', 'organisation', 'version', 'note', 'reason'],
  ...['protective-marking', 'scope', 'justification', 'caveats', 'accepted-by', 'why-equivalent'],
  ...['by', 'source', 'before', 'after', 'file', 'region', 'provider', 'country', 'x-reference'],
]);
/** Keys of a result that hold names which only a stranger's result would spoil. */
const NAMES = new Set(['control', 'key']);
/** Where an outcome comes from is one of a closed list, unlike the source of evidence. */
const OUTCOME_SOURCES = new Set(['answer', 'control', 'fact', 'successor', 'none']);

function isSpoilt(key: string, value: string, spoilNames: boolean): boolean {
  if (key === 'source' && OUTCOME_SOURCES.has(value)) return false;
  return WORDS.has(key) || (spoilNames && NAMES.has(key));
}

function spoilValue(key: string, value: unknown, text: string, spoilNames: boolean): unknown {
  if (typeof value === 'string') return isSpoilt(key, value, spoilNames) ? text : value;
  if (Array.isArray(value)) return value.map((each) => spoilValue(key, each, text, spoilNames));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([each, inner]) => [each, spoilValue(each, inner, text, spoilNames)]),
  );
}

/** The result with every word of its user replaced. */
export function spoilWords(result: Result, text: string): Result {
  return spoilValue('', result, text, false) as Result;
}

/** The result as a stranger could forge it within the schema: ids that no assessment could hold. */
export function spoilNames(result: Result, text: string): Result {
  const spoiled = spoilValue('', result, text, true) as Result;
  return {
    ...spoiled,
    warnings: spoiled.warnings.map((each) => ({ ...each, ids: [text, ...each.ids] })),
    exceptions: spoiled.exceptions.map((each) => ({
      ...each,
      id: text,
      requirements: [text],
      lifts: [text],
    })),
    requirements: spoiled.requirements.map((each) => ({
      ...each,
      ...(each.exception !== undefined && { exception: text }),
      ...(each.facts && { facts: [text] }),
    })),
  };
}
