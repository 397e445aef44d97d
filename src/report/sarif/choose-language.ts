/** Languages without a code of two letters, by the code that programs take in its place. */
const STAND_INS: Readonly<Record<string, string>> = { fil: 'tl' };

/**
 * The language of the texts as SARIF 2.1.0 (section 3.14.7) can write it: two letters of ISO
 * 639-1; undefined where the language has none.
 */
export function chooseLanguage(tag: string): string | undefined {
  const [primary = ''] = tag.split('-');
  const code = STAND_INS[primary] ?? primary;
  return /^[a-z]{2}$/.test(code) ? code : undefined;
}
