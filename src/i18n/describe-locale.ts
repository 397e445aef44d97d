import type { Locale } from '../model/locale.ts';
import { LOCALES } from './locale-table.ts';

/** Scripts that are read from right to left (UAX 9). */
const RIGHT_TO_LEFT: readonly string[] = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];
/** Where `Intl` knows nothing of a language, it must not take the host's. */
const NEUTRAL = 'en';

/** How a script is read; what nobody knows is read from left to right. */
export function directionOf(script: string | undefined): Locale['dir'] {
  return RIGHT_TO_LEFT.includes(script ?? '') ? 'rtl' : 'ltr';
}

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/**
 * What is known of a language: from the table, or, for one that e8 does not ship, from CLDR.
 * Undefined for a name that is no language tag (BCP 47).
 */
export function describeLocale(tag: string): Locale | undefined {
  return LOCALES.find((each) => each.tag === tag) ?? askCldr(tag);
}

function askCldr(tag: string): Locale | undefined {
  const parsed = parse(tag);
  if (parsed === undefined) return undefined;
  const [known = NEUTRAL] = Intl.PluralRules.supportedLocalesOf([tag]);
  const script = parsed.script ?? 'Latn';
  const nameIn = (language: string) =>
    new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  return {
    tag,
    name: nameIn(NEUTRAL),
    ownName: nameIn(known),
    script,
    dir: directionOf(script),
    intl: known,
    plural: known,
    calendar: 'gregory',
  };
}
