const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/** Ids, flags, file names, and names with a capital or a digit inside: the same in every language. */
const KEPT =
  /--[a-z][a-z-]+|\b[A-Z]{2,4}-\d{4}\b|\b[\w-]+\.(?:ya?ml|json|exe|dll|ps1|docx|html|pdf|mjs|js|md|csv|po)\b|\b[A-Z][a-z]+[A-Z][A-Za-z]*\b|\b(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Z][A-Za-z0-9]+\b/g;

/** The names of the placeholders, in order; one that is there twice comes twice. */
export function listPlaceholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim());
}

/** The text with blanks where placeholders are. */
export function withoutPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, ' ');
}

/** What stays as it is in every language: ids, flags, file names, names such as PowerShell. */
export function listKept(text: string): string[] {
  return [...new Set(withoutPlaceholders(text).match(KEPT) ?? [])];
}

/** The text with blanks where placeholders and what is kept are. */
export function withoutKept(text: string): string {
  return withoutPlaceholders(text).replace(KEPT, ' ');
}

/** `U+200B`. */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
