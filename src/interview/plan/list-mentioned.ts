import { listTerms } from '../../core/list-terms.ts';
import type { CountOrList, Scope } from '../../model/assessment.ts';
import type { ControlPack, Term } from '../../model/control-pack.ts';

/** A part of the inventory that a question is about. */
export interface Mentioned {
  key: string;
  /** Names, or how many there are. */
  content: CountOrList;
}

/** The glossary's word for what a part of the inventory counts: `workstations`, "workstation". */
function findTerm(key: string, pack: ControlPack): Pick<Term, 'term' | 'also'> {
  const singular = key.replace(/s$/, '');
  const word = singular.replaceAll('-', ' ');
  return pack.terms.find(({ id, term }) => id === singular || term === word) ?? { term: word };
}

/** The parts of the inventory that a text mentions, so that a question can name what is meant. */
export function listMentioned(
  text: string,
  inventory: Scope['inventory'],
  pack: ControlPack,
): Mentioned[] {
  return Object.entries(inventory ?? {})
    .filter(([, content]) => (typeof content === 'number' ? content > 0 : content.length > 0))
    .filter(([key]) => {
      const term = { id: key, meaning: '', ...findTerm(key, pack) };
      return listTerms(text, { ...pack, terms: [term] }).length > 0;
    })
    .map(([key, content]) => ({ key, content }));
}
