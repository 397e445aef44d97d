/** A pack by id, and by release where one is named. */
export interface PackName {
  id: string;
  release: string | undefined;
}

/** Splits `essential-eight@2023-11`; the release may be left out. */
export function parsePackName(text: string): PackName {
  const at = text.indexOf('@');
  if (at === -1) return { id: text, release: undefined };
  return { id: text.slice(0, at), release: text.slice(at + 1) };
}
