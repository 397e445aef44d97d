import type { TextForms } from '../../model/locale-status.ts';
import { PLURAL_CATEGORIES } from './plural-key.ts';

/** Lower-case hex SHA-256 of a text in UTF-8. */
export type Sha256 = (text: string) => string;

const LENGTH = 8;

/**
 * The digest by which `status.json` knows a text: the first 8 hex digits of the SHA-256 of the
 * text, or, where it has plural forms, of the JSON list of its forms in CLDR's order.
 */
export function digestForms(forms: TextForms, sha256: Sha256): string {
  const plain = forms[''];
  const listed = PLURAL_CATEGORIES.flatMap((category) => forms[category] ?? []);
  return sha256(plain ?? JSON.stringify(listed)).slice(0, LENGTH);
}
