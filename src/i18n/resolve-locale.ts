import type { Locale } from '../model/locale.ts';
import { LOCALES, PSEUDO_LOCALES } from './locale-table.ts';

/**
 * Tags that do not begin with the one they stand for: ISO 639-1 `tl` and the withdrawn `in`, and
 * Chinese, which is in its simplified script in Singapore, in China and where nothing is said.
 */
const ALIASES: Readonly<Record<string, string>> = {
  tl: 'fil',
  in: 'id',
  zh: 'zh-hans',
  'zh-cn': 'zh-hans',
  'zh-sg': 'zh-hans',
  'zh-my': 'zh-hans',
};

/** Language, then script, region and variants: the parts of a tag that matter here (RFC 5646). */
const TAG = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-[a-z\d]{5,8})*$/;

/** `th_TH.UTF-8@calendar=buddhist`, as POSIX writes locales, as a tag. */
function normalise(name: string): string {
  const [tag = ''] = name.trim().split(/[.@]/);
  return tag.replaceAll('_', '-').toLowerCase();
}

function findExactly(tag: string, known: readonly Locale[]): Locale | undefined {
  const wanted = ALIASES[tag] ?? tag;
  return known.find((locale) => locale.tag.toLowerCase() === wanted);
}

/**
 * Finds the language that a tag or a POSIX name means: regions and variants do not matter, but a
 * script does, so that Jawi is not answered in Latin letters, nor Traditional Chinese in simplified
 * ones. Undefined where there is none.
 *
 * @param others languages beside those of the table
 */
export function resolveLocale(name: string, others: readonly Locale[] = []): Locale | undefined {
  const tag = normalise(name);
  const known = [...LOCALES, ...PSEUDO_LOCALES, ...others];
  const exact = findExactly(tag, known);
  if (exact) return exact;
  const [, language = '', script, region] = TAG.exec(tag) ?? [];
  // Without a script these regions write Traditional Chinese.
  if (language === 'zh' && script === undefined && region !== undefined) return undefined;
  const found = findExactly(script ? `${language}-${script}` : language, known);
  const plain = findExactly(language, known);
  return found ?? (plain?.script.toLowerCase() === script ? plain : undefined);
}
