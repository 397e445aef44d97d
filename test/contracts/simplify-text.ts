/** Words that begin with a capital letter inside a sentence, and what follows of the same name. */
const NAME = /(?<=[^.!?\s] )(?:[A-Z][\w'-]*|\.NET)(?: (?:[A-Z][\w'-]*|\d[\w.]*\w|\d))*/g;

/**
 * Leaves out of a text what its writer cannot choose: each glossary term, however long, and each
 * name of a product counts as one easy word.
 */
export function simplifyText(text: string, terms: RegExp): string {
  return text.replace(terms, 'term').replace(NAME, 'Name');
}
