/** What matters about a character for breaking lines: UAX 14's classes, as far as e8 tells them apart. */
export type LineBreakClass =
  | 'space'
  | 'glue'
  | 'mark'
  | 'open'
  | 'close'
  | 'nonstarter'
  | 'open-quote'
  | 'close-quote'
  | 'quote'
  | 'infix'
  | 'solidus'
  | 'hyphen'
  | 'dash'
  | 'number'
  | 'affix'
  | 'ideograph'
  | 'complex'
  | 'letter';

/**
 * First match wins. UAX 14's names in comments; where a group is narrower or wider than there, it
 * is because a wrong break is worse than a missed one.
 */
const CLASSES: readonly (readonly [LineBreakClass, RegExp])[] = [
  // SP, ZW, and the spaces of BA
  ['space', /[ \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]/u],
  // GL, WJ
  ['glue', /[\u00a0\u2007\u2011\u202f\u2060\ufeff\u{f0c}]/u],
  // CM, ZWJ, EM: belong to the character before
  ['mark', /[\p{M}\p{Cf}\p{Cc}\p{Emoji_Modifier}]/u],
  ['number', /\p{Nd}/u],
  // CJ, NS, and the wide ones of CL, EX and IS; BA of Khmer and Burmese
  [
    'nonstarter',
    /[、。，．：；！？､｡･・〜゠‼⁇⁈⁉々〻ーｰゝゞヽヾ゛゜ﾞﾟぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯ។៕៖៚၊။]/u,
  ],
  ['nonstarter', /(?=[\u{2e80}-\u{ffff}])\p{Pe}/u],
  // OP
  ['open', /[\p{Ps}¡¿]/u],
  // CL, CP, EX, IN
  ['close', /[\p{Pe}!?…]/u],
  // QU; which of them opens is known where the character says so
  ['open-quote', /\p{Pi}/u],
  ['close-quote', /\p{Pf}/u],
  ['quote', /["']/u],
  // IS, SY, HY with BA, B2
  ['infix', /[,.:;]/u],
  ['solidus', /\//u],
  ['hyphen', /[-\u2010\u2012\u2013]/u],
  ['dash', /[\u2014\u2e3a\u2e3b]/u],
  // PR, PO
  ['affix', /[\p{Sc}%‰°]/u],
  // SA
  ['complex', /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u],
  // ID, H2, H3, EB
  [
    'ideograph',
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\u{ac00}-\u{d7a3}\u{3000}-\u{303f}\u{ff01}-\u{ff60}]/u,
  ],
  ['ideograph', /(?=[\u{1f000}-\u{1faff}])\p{Emoji_Presentation}(?<!\p{Regional_Indicator})/u],
];

const ASCII_GROUPS: readonly (readonly [LineBreakClass, string])[] = [
  ['space', ' \t'],
  ['number', '0123456789'],
  ['open', '([{'],
  ['close', ')]}!?'],
  ['quote', '"\''],
  ['infix', ',.:;'],
  ['solidus', '/'],
  ['hyphen', '-'],
  ['affix', '$%'],
];
/** The same for ASCII, without Unicode patterns, which take milliseconds to compile. */
const ASCII_CLASSES: ReadonlyMap<string, LineBreakClass> = new Map(
  ASCII_GROUPS.flatMap(([kind, group]) => [...group].map((each) => [each, kind] as const)),
);

/** The class of one character (one code point), or of a run of ASCII letters. */
export function lineBreakClass(character: string): LineBreakClass {
  if (character >= ' ' && character <= '~') return ASCII_CLASSES.get(character) ?? 'letter';
  return CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? 'letter';
}
