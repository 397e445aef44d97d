import type { ErrorCode } from 'yaml';
import type { SyntaxReason } from './text-fault.ts';

/** What the codes of `yaml` stand for, where the code alone tells it. */
const REASONS: Partial<Record<ErrorCode, SyntaxReason>> = {
  ALIAS_PROPS: 'bad-alias',
  BAD_ALIAS: 'bad-alias',
  BAD_COLLECTION_TYPE: 'tag',
  BAD_DIRECTIVE: 'bad-directive',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_INDENT: 'bad-indent',
  BAD_PROP_ORDER: 'bad-alias',
  BAD_SCALAR_START: 'reserved-character',
  BLOCK_AS_IMPLICIT_KEY: 'map-in-line',
  KEY_OVER_1024_CHARS: 'long-key',
  // The usual cause is a key without its colon, which runs on into the next line.
  MULTILINE_IMPLICIT_KEY: 'colon-expected',
  MULTIPLE_ANCHORS: 'bad-alias',
  MULTIPLE_TAGS: 'tag',
  NON_STRING_KEY: 'bad-key',
  TAB_AS_INDENT: 'tab-indent',
  TAG_RESOLVE_FAILED: 'tag',
};

/** What the messages of `yaml` stand for, where one code covers several faults. */
const MESSAGES: readonly (readonly [pattern: RegExp, reason: SyntaxReason])[] = [
  [/closing ['"]quote/, 'unclosed-quote'],
  [/end with a? ?[}\]]/, 'unclosed-bracket'],
  [/followed by map values/, 'colon-expected'],
  [/Sequence item without/, 'bad-indent'],
  [/white ?space|space after/, 'missing-space'],
  [/Missing ,/, 'comma-expected'],
  [/directives-end/, 'bad-directive'],
];

/** The reason for an error of `yaml`; its message is looked at, never shown. */
export function findYamlReason(code: ErrorCode, message: string): SyntaxReason {
  const known = MESSAGES.find(([pattern]) => pattern.test(message))?.[1];
  return known ?? REASONS[code] ?? 'unexpected-token';
}
