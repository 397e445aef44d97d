import type { ControlPack, Requirement, Term } from '../model/control-pack.ts';
import { listRequirements } from './list-requirements.ts';

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

/**
 * The glossary terms that requirements use, in the glossary's order. They are looked for in the
 * texts as they were written, since a translation has no form for a term that a program can find.
 *
 * @param pick which texts of a requirement to look at
 */
export function listTermsOf(
  requirements: readonly Requirement[],
  pick: (requirement: Requirement) => string,
  pack: ControlPack,
): Term[] {
  const { source = pack } = pack;
  const wanted = new Set(requirements.map(({ id }) => id));
  const written = listRequirements(source).filter(({ id }) => wanted.has(id));
  const found = listTerms(written.map(pick).join('\n'), source);
  const used = new Set(found.map(({ id }) => id));
  return pack.terms.filter(({ id }) => used.has(id));
}

/** The glossary terms that a text uses, in the glossary's order; plural forms count. */
export function listTerms(text: string, pack: ControlPack): Term[] {
  const lower = text.toLowerCase();
  return pack.terms.filter(({ term, also = [] }) =>
    [term, ...also].some((form) => mentions(lower, form.toLowerCase())),
  );
}
