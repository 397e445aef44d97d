import { visibleText } from '../../../text/visible-text.ts';

/** Around a marked text; of Unicode's private use, so that no text of a language has them. */
const MARK = { open: '\ue000', named: '\ue001', close: '\ue002' } as const;

/** Where the digits of a mark begin: they are of private use too, so that no number is confused. */
const MARK_DIGITS = 0xe010;

/** The number of a text as a mark writes it. */
function writeNumber(number: number): string {
  const digits = [...String(number)].map((digit) => MARK_DIGITS + Number(digit));
  return String.fromCharCode(...digits);
}

/** Without what would be taken for a mark. */
function withoutMarks(text: string): string {
  return text.replace(/\ue000[\ue010-\ue019]*\ue001|[\ue000-\ue002\ue010-\ue019]/g, '');
}

/** A text, made visible as a stranger's is, between marks that carry its number. */
export function markText(text: string, number: number): string {
  const shown = withoutMarks(visibleText(text));
  return `${MARK.open}${writeNumber(number)}${MARK.named}${shown}${MARK.close}`;
}
