import type { ControlPack, Term } from '../model/control-pack.ts';

/** Letters, digits and hyphens make a word, so that "fix" is not found in "prefix". */
function standsAlone(text: string, start: number, length: number): boolean {
  const isPart = (character: string | undefined) => /[\p{L}\p{N}-]/u.test(character ?? ' ');
  const after = text.slice(start + length).replace(/^(es|s)\b/, '');
  return !isPart(text[start - 1]) && !isPart(after[0]);
}

function mentions(text: string, form: string): boolean {
  for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + 1)) {
    if (standsAlone(text, start, form.length)) return true;
  }
  return false;
}

/** The glossary terms that a text uses, in the glossary's order; plural forms count. */
export function listTerms(text: string, pack: ControlPack): Term[] {
  const lower = text.toLowerCase();
  return pack.terms.filter(({ term, also = [] }) =>
    [term, ...also].some((form) => mentions(lower, form.toLowerCase())),
  );
}
