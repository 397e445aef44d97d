/** A translation may be longer than the English, but not so long that it is something else. */
const LONGEST = 8;
const LEAST = 200;
const PLACEHOLDER = /\{\{.*?\}\}/gs;
/** C0 and C1 control characters: none is needed in a text, and a terminal obeys some. */
const CONTROL = /(?!\n)\p{Cc}/u;

function listPlaceholders(text: string): readonly string[] {
  return text.includes('{{') ? (text.match(PLACEHOLDER) ?? []) : [];
}

/**
 * Whether a text can stand for the English one: a text of a sane length, without control
 * characters, and with no placeholder that the English does not have. Translations can come from
 * strangers; what they cannot do is checked here, once, before any text is used.
 */
export function canStandFor(text: unknown, english: string): text is string {
  if (typeof text !== 'string' || text.trim() === '' || CONTROL.test(text)) return false;
  if (text.length > Math.max(LEAST, english.length * LONGEST)) return false;
  const known = listPlaceholders(english);
  return listPlaceholders(text).every((each) => known.includes(each));
}
