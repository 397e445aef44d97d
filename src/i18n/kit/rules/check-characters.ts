import type { CheckedLocale, Fault, TextRule } from '../text-unit.ts';
import { codePointName } from '../tokens.ts';

/** Texts are in Unicode's composed form (NFC), so that the same word is the same bytes. */
export const checkNormal: TextRule = ({ text }) =>
  text === text.normalize('NFC') ? [] : [{ rule: 'not-nfc', values: {} }];

/**
 * What shows nothing, or a fault of conversion: controls, zero-width space, word joiner, byte order
 * mark, soft hyphen, private use, unassigned, and the replacement character.
 */
const HIDDEN = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u00ad\u200b\u2060\ufeff\ufffd]/u;
const JOINER = /[\u200c\u200d]/u;
/** Scripts whose spelling needs joiners. */
const JOINING = ['Arab', 'Beng', 'Deva', 'Gujr', 'Guru', 'Khmr', 'Knda', 'Mlym', 'Orya', 'Sinh'];
const JOINING_TOO = ['Taml', 'Telu', 'Mong'];

function findHidden(text: string, { script = '' }: CheckedLocale): string | undefined {
  const needsJoiners = [...JOINING, ...JOINING_TOO].includes(script);
  return HIDDEN.exec(text)?.[0] ?? (needsJoiners ? undefined : JOINER.exec(text)?.[0]);
}

/** No character that nobody sees; e8 breaks lines itself. */
export const checkHidden: TextRule = ({ english, text }, locale) => {
  const found = findHidden(text, locale);
  if (found === undefined || english.includes(found)) return [];
  return [{ rule: 'hidden-character', values: { found: codePointName(found) } }];
};

/** Marks, embeddings and isolates of UAX 9; a right-to-left language may set marks. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const BIDI_BUT_MARKS = /[\u202a-\u202e\u2066-\u2069]/u;

/** Nothing turns the direction of text. */
export const checkBidi: TextRule = ({ text }, { dir }) => {
  const found = (dir === 'rtl' ? BIDI_BUT_MARKS : BIDI).exec(text)?.[0];
  return found === undefined
    ? []
    : [{ rule: 'bidi-control', values: { found: codePointName(found) } }];
};

const DOUBLE = /[\p{Zs}\t]{2,}/gu;
const countDouble = (text: string) => (text.match(DOUBLE) ?? []).length;
const begins = (text: string) => text !== text.trimStart();
const ends = (text: string) => text !== text.trimEnd();

function hasSameEdges(english: string, text: string): boolean {
  return (!begins(text) || begins(english)) && (!ends(text) || ends(english));
}

/** No double blanks and none at an end, other than where the English has them. */
export const checkSpacing: TextRule = ({ english, text }): Fault[] => {
  const isFine = countDouble(text) <= countDouble(english) && hasSameEdges(english, text);
  return isFine ? [] : [{ rule: 'spacing', values: {} }];
};
